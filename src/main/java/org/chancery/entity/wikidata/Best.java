package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.List;

/** The values of a property, of which those of the best rank count: preferred before normal; among them those that have not ended. */
final class Best<T> {
    private static final int NORMAL = 1;
    private static final int PREFERRED = 2;

    private final List<T> values = new ArrayList<>(2);
    private int best;

    /** The ranks of Wikibase; 0 for what is deprecated. */
    static int rank(String name) {
        return switch (name) {
            case "preferred" -> PREFERRED;
            case "deprecated" -> 0;
            default -> NORMAL;
        };
    }

    void add(T value, int rank, boolean ended) {
        int worth = rank == 0 ? 0 : 2 * rank + (ended ? 0 : 1);
        if (worth > best) {
            values.clear();
            best = worth;
        }
        if (worth == best && worth > 0 && !values.contains(value)) {
            values.add(value);
        }
    }

    List<T> values() {
        return values;
    }

    T first(T otherwise) {
        return values.isEmpty() ? otherwise : values.get(0);
    }
}
