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
    MONTH_AND_DAY;

    /** Whether the other parts of a date leave room for it. */
    boolean fits(int year, int month, int day) {
        return switch (this) {
            case NONE -> true;
            case OF_DECADE -> month == 0 && day == 0 && year % 10 == 0;
            case OF_CENTURY -> month == 0 && day == 0 && year % 100 == 0;
            case MONTH, MONTH_AND_DAY -> month == 0 && day == 0;
            case DAY -> month >= 1 && month <= 12 && day == 0;
        };
    }
}
