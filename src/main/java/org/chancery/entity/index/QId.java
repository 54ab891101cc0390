package org.chancery.entity.index;

import java.util.OptionalInt;

/** Wikidata ids as numbers: Q30 is 30. */
public final class QId {
    private QId() {}

    /** The id of a number. */
    public static String of(int number) {
        return "Q" + number;
    }

    /**
     * The number of an id.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static int number(String id) {
        return parse(id).orElseThrow(() -> new IllegalArgumentException("no Wikidata id of an item: " + id));
    }

    /** The number of an id, nothing when it is none of an item. */
    public static OptionalInt parse(String id) {
        if (id.length() < 2 || id.length() > 11 || id.charAt(0) != 'Q') {
            return OptionalInt.empty();
        }
        long number = 0;
        for (int i = 1; i < id.length(); i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit;
        }
        return number > 0 && number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
    }
}
