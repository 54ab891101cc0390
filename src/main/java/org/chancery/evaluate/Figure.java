package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

/**
 * One number that an evaluation gives.
 *
 * @param name short, without spaces
 * @param value mostly between 0 and 1; not a number where there was nothing to count
 * @param counts what it was counted from, for people: "578/1050"
 */
public record Figure(String name, double value, String counts) {
    public Figure {
        requireNonNull(name, "name is null");
        requireNonNull(counts, "counts is null");
    }

    /** So many of so many. */
    public static Figure share(String name, long part, long whole) {
        return new Figure(name, whole == 0 ? Double.NaN : (double) part / whole, part + "/" + whole);
    }

    /** The harmonic mean of two shares, of the system's and of the gold's; 0 where neither has any part. */
    public static Figure f1(String name, Figure precision, Figure recall) {
        boolean open = Double.isNaN(precision.value()) && Double.isNaN(recall.value());
        return new Figure(name, open ? Double.NaN : harmonic(precision.orZero(), recall.orZero()), "");
    }

    /** The harmonic mean; 0 of two zeros. */
    public static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    public boolean isDefined() {
        return !Double.isNaN(value);
    }

    /** The value, 0 where there was nothing to count. */
    public double orZero() {
        return isDefined() ? value : 0;
    }
}
