package org.chancery.evaluate;

import java.util.List;

/**
 * What a system found, counted against the gold.
 *
 * @param right of what the system found, how many are in the gold
 * @param system how many the system found
 * @param met of the gold, how many the system found; mostly the same number as {@code right}
 * @param gold how many there are
 */
public record Prf(long right, long system, long met, long gold) {
    public static final Prf NONE = new Prf(0, 0, 0, 0);

    public Prf plus(Prf other) {
        return new Prf(right + other.right, system + other.system, met + other.met, gold + other.gold);
    }

    /** Precision, recall and F1, their names behind a prefix. */
    public List<Figure> figures(String prefix) {
        Figure precision = Figure.share(name(prefix, "precision"), right, system);
        Figure recall = Figure.share(name(prefix, "recall"), met, gold);
        return List.of(precision, recall, Figure.f1(name(prefix, "F1"), precision, recall));
    }

    private static String name(String prefix, String measure) {
        return prefix.isEmpty() ? measure : prefix + Character.toUpperCase(measure.charAt(0)) + measure.substring(1);
    }
}
