package org.chancery.evaluate;

/** Where a figure lies with 95% confidence. */
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * The Wilson score interval of a share (Wilson 1927), without correction for continuity.
     *
     * @param share between 0 and 1
     * @param size how many cases it is a share of; for weighted cases the effective number
     */
    public static Interval wilson(double share, double size) {
        if (!(size > 0) || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("no share: " + share + " of " + size);
        }
        double square = Z * Z / size;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z / (1 + square) * Math.sqrt(share * (1 - share) / size + square / (4 * size));
        return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
    }
}
