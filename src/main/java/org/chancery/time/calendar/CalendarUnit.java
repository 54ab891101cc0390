package org.chancery.time.calendar;

/** The units that English measures time in, finest first, with their letters in a TIMEX3 duration ({@code P2D}, {@code PT3H}). */
public enum CalendarUnit {
    SECOND("S"),
    MINUTE("M"),
    HOUR("H"),
    DAY("D"),
    WEEKEND("WE"),
    WEEK("W"),
    MONTH("M"),
    QUARTER("Q"),
    SEASON("SE"),
    HALF_YEAR("H"),
    YEAR("Y"),
    DECADE("DE"),
    CENTURY("CE"),
    MILLENNIUM("ML");

    private final String letters;

    CalendarUnit(String letters) {
        this.letters = letters;
    }

    /** Its letters in a TIMEX3 duration. */
    public String letters() {
        return letters;
    }

    /** Whether it is a part of a day. */
    public boolean isWithinDay() {
        return compareTo(DAY) < 0;
    }

    /** The TIMEX3 value of so many of it; {@code X} stands for a number that the words leave open. */
    public String duration(String amount) {
        return (isWithinDay() ? "PT" : "P") + amount + letters;
    }

    /** The TIMEX3 value of one of it that is not known: {@code XXXX-XX} for a month. */
    public String unknown() {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> "XXXX-XX-XXTXX";
            case DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON -> "XXXX-XX";
            case HALF_YEAR -> "XXXX-HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MILLENNIUM -> "X";
        };
    }
}
