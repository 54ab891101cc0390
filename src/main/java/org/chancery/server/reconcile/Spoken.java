package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.entity.NameKey;
import org.chancery.entity.Table;

/**
 * A name as tables have it, in the forms in which the name itself can stand: without a title, what is in brackets, an article, a middle initial, or with
 * the family name behind the comma put last.
 *
 * @param keys the forms as {@link NameKey} writes them, each with how much it is the name that was asked for, 0 to 1; the name itself comes first
 */
record Spoken(Map<String, Double> keys) {
    private static final Set<String> TITLES = Table.read(Spoken.class, "titles.txt", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet());
    private static final int LONGEST_TITLE = 3;
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final double LEFT_OUT = 0.97;

    Spoken {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    static Spoken of(String name) {
        Map<String, Double> keys = new LinkedHashMap<>();
        put(keys, NameKey.of(name), 1);
        String bare = BRACKETS.matcher(name).replaceAll(" ");
        if (bare.indexOf(',') > 0 && bare.indexOf(',') == bare.lastIndexOf(',')) {
            String[] parts = bare.split(",", 2);
            put(keys, NameKey.of(parts[1] + " " + parts[0]), LEFT_OUT);
        }
        put(keys, NameKey.of(bare), LEFT_OUT);
        for (String key : List.copyOf(keys.keySet())) {
            List<String> words = List.of(key.split(" "));
            put(keys, withoutTitle(words), LEFT_OUT);
            put(keys, withoutInitials(words), LEFT_OUT);
            put(keys, withoutInitials(List.of(withoutTitle(words).split(" "))), LEFT_OUT);
        }
        return new Spoken(keys);
    }

    private static void put(Map<String, Double> keys, String key, double weight) {
        if (!key.isBlank()) {
            keys.putIfAbsent(key, weight);
        }
    }

    private static String withoutTitle(List<String> words) {
        List<String> rest = words;
        while (titleLength(rest) > 0) {
            rest = rest.subList(titleLength(rest), rest.size());
        }
        return String.join(" ", rest.size() > 1 && rest.get(0).equals("the") ? rest.subList(1, rest.size()) : rest);
    }

    /** The words that the title at the beginning has; a title alone is a name. */
    private static int titleLength(List<String> words) {
        for (int length = Math.min(LONGEST_TITLE, words.size() - 1); length > 0; length--) {
            if (TITLES.contains(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    private static String withoutInitials(List<String> words) {
        List<String> kept = new ArrayList<>(words);
        if (kept.size() > 2) {
            kept.subList(1, kept.size() - 1).removeIf(word -> word.length() == 1);
        }
        return String.join(" ", kept);
    }

    /** The key of the name as it is. */
    String key() {
        return keys.keySet().stream().findFirst().orElse("");
    }

    /** Whether there is nothing in it that names could have. */
    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The words of all forms. */
    List<String> words() {
        return keys.keySet().stream()
                .flatMap(key -> Arrays.stream(key.split(" ")))
                .distinct()
                .toList();
    }
}
