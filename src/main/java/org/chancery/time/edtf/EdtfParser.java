package org.chancery.time.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/** Reads one value, character by character. */
final class EdtfParser {
    private static final int LONGEST = 64;
    private static final int MOST_YEAR_DIGITS = 9;

    private final String text;
    private final int end;
    private int at;

    private EdtfParser(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    static Edtf parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new EdtfException(text, 0, "between 1 and " + LONGEST + " characters are wanted");
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, slash);
        }
        int time = text.indexOf('T');
        return time >= 0 ? new EdtfParser(text, 0, time).time() : new EdtfParser(text, 0, text.length()).date();
    }

    private static EdtfInterval interval(String text, int slash) {
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new EdtfException(text, text.indexOf('/', slash + 1), "an interval has one slash");
        }
        EdtfInterval.End from = end(text, 0, slash);
        EdtfInterval.End to = end(text, slash + 1, text.length());
        if (from instanceof EdtfInterval.Missing && to instanceof EdtfInterval.Missing) {
            throw new EdtfException(text, 0, "one end of an interval must be a date");
        }
        return new EdtfInterval(from, to);
    }

    private static EdtfInterval.End end(String text, int start, int end) {
        return switch (text.substring(start, end)) {
            case "" -> EdtfInterval.Missing.UNKNOWN;
            case ".." -> EdtfInterval.Missing.OPEN;
            default -> new EdtfInterval.On(new EdtfParser(text, start, end).date());
        };
    }

    private EdtfDate date() {
        if (has('Y')) {
            return longYear();
        }
        boolean before = has('-');
        if (before) {
            at++;
        }
        EdtfDate date = year(before);
        if (before && date.year() == 0) {
            throw wrong("a year before our era: 0000 has no sign");
        }
        if (has('-') && date.unspecified() == Unspecified.NONE) {
            at++;
            date = month(date.year());
        }
        if (has('-') && date.month() <= 12) {
            at++;
            date = day(date);
        }
        return finished(date.with(qualifier()));
    }

    private EdtfDate longYear() {
        at++;
        boolean before = has('-');
        int start = before ? at + 1 : at;
        int digits = end - start;
        if (digits < 5 || digits > MOST_YEAR_DIGITS) {
            throw wrong("a year behind Y has five to " + MOST_YEAR_DIGITS + " digits");
        }
        at = start;
        int year = digits(digits);
        if (year <= EdtfDate.LONG_YEAR) {
            throw wrong("a year behind Y has five digits and does not begin with 0");
        }
        return EdtfDate.year(before ? -year : year);
    }

    private EdtfDate year(boolean before) {
        int hundreds = digits(2);
        int sign = before ? -1 : 1;
        if (has('X')) {
            expect("XX");
            return EdtfDate.year(sign * hundreds * 100).with(Unspecified.OF_CENTURY);
        }
        int tens = digits(1);
        if (has('X')) {
            at++;
            return EdtfDate.year(sign * (hundreds * 100 + tens * 10)).with(Unspecified.OF_DECADE);
        }
        return EdtfDate.year(sign * (hundreds * 100 + tens * 10 + digits(1)));
    }

    private EdtfDate month(int year) {
        if (has('X')) {
            expect("XX");
            return EdtfDate.year(year).with(Unspecified.MONTH);
        }
        int start = at;
        int month = digits(2);
        if (month < 1 || month > 24 || month > 12 && month < 21) {
            at = start;
            throw wrong("a month, 01 to 12, or a season, 21 to 24");
        }
        return EdtfDate.month(year, month);
    }

    private EdtfDate day(EdtfDate month) {
        if (has('X')) {
            expect("XX");
            return month.with(month.unspecified() == Unspecified.MONTH ? Unspecified.MONTH_AND_DAY : Unspecified.DAY);
        }
        if (month.unspecified() != Unspecified.NONE) {
            throw wrong("a day of a month that is not specified must be XX");
        }
        int start = at;
        int day = digits(2);
        if (day < 1 || day > YearMonth.of(month.year(), month.month()).lengthOfMonth()) {
            at = start;
            throw wrong("a day that the month has");
        }
        return EdtfDate.day(LocalDate.of(month.year(), month.month(), day));
    }

    private Qualifier qualifier() {
        for (Qualifier each : Qualifier.values()) {
            if (!each.sign().isEmpty() && has(each.sign().charAt(0))) {
                at++;
                return each;
            }
        }
        return Qualifier.NONE;
    }

    private EdtfDate finished(EdtfDate date) {
        if (at != end) {
            throw wrong("the end of the date");
        }
        return date;
    }

    /** A whole day, then "T", a time to the second, and the time zone. */
    private EdtfTime time() {
        EdtfDate date = date();
        if (date.day() == 0 || date.qualifier() != Qualifier.NONE) {
            throw wrong("a time needs a whole day before it");
        }
        EdtfParser rest = new EdtfParser(text, end + 1, text.length());
        try {
            LocalTime time = rest.clock();
            return new EdtfTime(
                    LocalDateTime.of(LocalDate.of(date.year(), date.month(), date.day()), time), rest.shift());
        } catch (DateTimeException e) {
            throw rest.wrong("a time of the day");
        }
    }

    private LocalTime clock() {
        int hour = digits(2);
        expect(":");
        int minute = digits(2);
        expect(":");
        return LocalTime.of(hour, minute, digits(2));
    }

    private String shift() {
        int start = at;
        if (has('Z')) {
            at++;
        } else if (has('+') || has('-')) {
            at++;
            boolean hours = digits(2) <= 14;
            if (has(':')) {
                at++;
                hours &= digits(2) < 60;
            }
            if (!hours) {
                at = start;
                throw wrong("a time zone of at most fourteen hours");
            }
        }
        if (at != end) {
            throw wrong("the end of the time");
        }
        return text.substring(start, at);
    }

    private boolean has(char character) {
        return at < end && text.charAt(at) == character;
    }

    private void expect(String wanted) {
        if (!text.startsWith(wanted, at) || at + wanted.length() > end) {
            throw wrong(wanted);
        }
        at += wanted.length();
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (at >= end || text.charAt(at) < '0' || text.charAt(at) > '9') {
                throw wrong("a digit");
            }
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    private EdtfException wrong(String wanted) {
        return new EdtfException(text, at, wanted);
    }
}
