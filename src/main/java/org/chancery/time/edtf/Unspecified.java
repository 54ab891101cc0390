package org.chancery.time.edtf;

/** Which part of a date is left open, from the right; level 1 knows no others. */
public enum Unspecified {
    NONE,
    /** A year of a decade, {@code 198X}. */
    OF_DECADE,
    /** A year of a hundred, {@code 18XX}. */
    OF_CENTURY,
    /** {@code 2004-XX}. */
    MONTH,
    /** {@code 2004-07-XX}. */
    DAY,
    /** {@code 2004-XX-XX}. */
    MONTH_AND_DAY
}
