package org.chancery.time.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A year, a part of a year, a month or a day.
 *
 * @param year counted astronomically, 0 is 1 BC; of a decade or a hundred the year in which the open digits are 0
 * @param month 1 to 12, the number of a {@link SubYear} from 21 on, 0 when there is none or it is unspecified
 * @param day 0 when there is none or it is unspecified
 */
public record EdtfDate(int year, int month, int day, Unspecified unspecified, Qualifier qualifier) implements Edtf {
    /** The last year that is written without Y. */
    static final int LONG_YEAR = 9999;

    public EdtfDate {
        requireNonNull(unspecified, "unspecified is null");
        requireNonNull(qualifier, "qualifier is null");
        boolean part = SubYear.of(month).isPresent();
        if (month < 0 || month > 12 && !part || part && day != 0) {
            throw new IllegalArgumentException("no month or part of a year: " + month);
        }
        if (Math.abs((long) year) > (month == 0 && unspecified == Unspecified.NONE ? Year.MAX_VALUE : LONG_YEAR)) {
            throw new IllegalArgumentException("no year that can be written: " + year);
        }
        if (day != 0 && (month == 0 || day > YearMonth.of(year, month).lengthOfMonth() || day < 0)) {
            throw new IllegalArgumentException("no day " + day + " of month " + month + " in " + year);
        }
        if (!unspecified.fits(year, month, day)) {
            throw new IllegalArgumentException(unspecified + " does not fit " + year + ", " + month + ", " + day);
        }
    }

    public static EdtfDate year(int year) {
        return new EdtfDate(year, 0, 0, Unspecified.NONE, Qualifier.NONE);
    }

    /** A month, or a part of a year by its number from 21. */
    public static EdtfDate month(int year, int month) {
        return new EdtfDate(year, month, 0, Unspecified.NONE, Qualifier.NONE);
    }

    public static EdtfDate day(LocalDate day) {
        return new EdtfDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Unspecified.NONE, Qualifier.NONE);
    }

    /** The same with a part left open. */
    public EdtfDate with(Unspecified open) {
        return new EdtfDate(year, month, day, open, qualifier);
    }

    /** The same with another qualifier. */
    public EdtfDate with(Qualifier other) {
        return new EdtfDate(year, month, day, unspecified, other);
    }

    /** The last day on which it can begin: open digits stand for one of several, and seasons begin with their month or with the equinox. */
    public LocalDate latestFirst() {
        return DateDays.of(this).latestFirst();
    }

    /** The first day on which it can end. */
    public LocalDate earliestLast() {
        return DateDays.of(this).earliestLast();
    }

    /** The first day of the year, part of the year or month, or the day; whatever its qualifier. */
    public LocalDate first() {
        return DateDays.of(this).first();
    }

    /** The last day of it, whatever its qualifier. */
    public LocalDate last() {
        return DateDays.of(this).last();
    }

    /** As {@link #first()}; of what is approximate its own length earlier, as the tagger bounds "around 2019". */
    @Override
    public Optional<LocalDate> earliest() {
        return Optional.of(DateDays.of(this).about(qualifier).first());
    }

    /** As {@link #last()}; of what is approximate its own length later. */
    @Override
    public Optional<LocalDate> latest() {
        return Optional.of(DateDays.of(this).about(qualifier).last());
    }

    @Override
    public String toString() {
        return written() + qualifier.sign();
    }

    private String written() {
        return switch (unspecified) {
            case NONE ->
                yearText()
                        + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                        + (day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
            case OF_DECADE -> yearText().substring(0, yearText().length() - 1) + "X";
            case OF_CENTURY -> yearText().substring(0, yearText().length() - 2) + "XX";
            case MONTH -> yearText() + "-XX";
            case DAY -> yearText() + String.format(Locale.ROOT, "-%02d-XX", month);
            case MONTH_AND_DAY -> yearText() + "-XX-XX";
        };
    }

    private String yearText() {
        if (Math.abs((long) year) > LONG_YEAR) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }
}
