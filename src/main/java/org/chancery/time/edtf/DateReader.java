package org.chancery.time.edtf;

import java.time.YearMonth;

/** Reads one date, character by character. Each complaint names the way out, for what level 2 and the draft of 2012 have otherwise too. */
final class DateReader {
    private static final int MOST_YEAR_DIGITS = 9;
    private static final String MARKS = "?~%";

    private final Cursor cursor;

    private DateReader(Cursor cursor) {
        this.cursor = cursor;
    }

    static EdtfDate read(String text, int start, int end) {
        DateReader reader = new DateReader(new Cursor(text, start, end));
        reader.refuseWhatIsNoDate();
        EdtfDate date = reader.date();
        date = date.with(reader.qualifier());
        reader.finish(date);
        return date;
    }

    private void refuseWhatIsNoDate() {
        if (cursor.hasOneOf("[{")) {
            throw cursor.wrong("a set of dates is level 2; give one date, or an interval as 2004/2006");
        }
        if (cursor.hasOneOf(MARKS)) {
            throw cursor.wrong(
                    "a mark before a date is level 2; it stands at the end of the whole date, as in 2004-06~");
        }
        if (cursor.has('y')) {
            throw cursor.wrong("a long year begins with a capital Y");
        }
    }

    private EdtfDate date() {
        if (cursor.take('Y')) {
            return longYear();
        }
        int start = cursor.at();
        boolean before = cursor.take('-');
        EdtfDate date = year(before);
        if (before && date.year() == 0) {
            cursor.back(start);
            throw cursor.wrong("the year 0000 has no sign");
        }
        if (date.unspecified() == Unspecified.NONE && cursor.take('-')) {
            date = month(date.year());
        }
        if (date.month() <= 12 && isInYear(date) && cursor.take('-')) {
            date = day(date);
        }
        return date;
    }

    private static boolean isInYear(EdtfDate date) {
        return date.month() > 0 || date.unspecified() == Unspecified.MONTH;
    }

    private EdtfDate longYear() {
        boolean before = cursor.take('-');
        int start = cursor.at();
        while (cursor.hasDigit()) {
            cursor.digits(1, "");
        }
        int digits = cursor.at() - start;
        if (cursor.hasOneOf("ES")) {
            throw cursor.wrong("exponents and significant digits are level 2; write the year out");
        }
        cursor.back(start);
        if (digits < 5 || digits > MOST_YEAR_DIGITS || cursor.has('0')) {
            throw cursor.wrong("a year behind Y has five to " + MOST_YEAR_DIGITS
                    + " digits and does not begin with 0; one of four digits has no Y");
        }
        int year = cursor.digits(digits, "");
        return EdtfDate.year(before ? -year : year);
    }

    private EdtfDate year(boolean before) {
        String wanted = "a digit of a year of four digits, as 0987; open are at most its last two, as in 198X and 19XX";
        int sign = before ? -1 : 1;
        int hundreds = digits(2, wanted);
        if (cursor.has('X')) {
            cursor.expect("XX", "XX: digits are left open from the right, as in 198X and 19XX");
            return EdtfDate.year(sign * hundreds * 100).with(Unspecified.OF_CENTURY);
        }
        int tens = digits(1, wanted);
        if (cursor.take('X')) {
            return EdtfDate.year(sign * (hundreds * 100 + tens * 10)).with(Unspecified.OF_DECADE);
        }
        return EdtfDate.year(sign * (hundreds * 100 + tens * 10 + digits(1, wanted)));
    }

    private EdtfDate month(int year) {
        if (cursor.has('X')) {
            cursor.expect("XX", "XX: a month is left open as a whole");
            return EdtfDate.year(year).with(Unspecified.MONTH);
        }
        int start = cursor.at();
        int month = digits(2, "a digit of a month of two digits, as 04");
        if (month < 1 || month > 12 && SubYear.of(month).isEmpty()) {
            cursor.back(start);
            throw cursor.wrong("a month, 01 to 12, or a season, quarter or half, 21 to 41");
        }
        return EdtfDate.month(year, month);
    }

    private EdtfDate day(EdtfDate month) {
        if (cursor.has('X')) {
            cursor.expect("XX", "XX: a day is left open as a whole");
            return month.with(month.unspecified() == Unspecified.MONTH ? Unspecified.MONTH_AND_DAY : Unspecified.DAY);
        }
        if (month.unspecified() != Unspecified.NONE) {
            throw cursor.wrong("the day of a month that is open must be XX");
        }
        int start = cursor.at();
        int day = digits(2, "a digit of a day of two digits, as 09");
        int last = YearMonth.of(month.year(), month.month()).lengthOfMonth();
        if (day < 1 || day > last) {
            cursor.back(start);
            throw cursor.wrong("a day that the month has, 01 to " + last);
        }
        return new EdtfDate(month.year(), month.month(), day, Unspecified.NONE, Qualifier.NONE);
    }

    private int digits(int count, String wanted) {
        return cursor.digits(
                count,
                cursor.hasOneOf("ux")
                        ? "a digit that is left open is a capital X"
                        : cursor.hasOneOf(MARKS) ? "a mark within a date is level 2; it stands at the end" : wanted);
    }

    private Qualifier qualifier() {
        for (Qualifier each : Qualifier.values()) {
            if (!each.sign().isEmpty() && cursor.take(each.sign().charAt(0))) {
                return each;
            }
        }
        return Qualifier.NONE;
    }

    private void finish(EdtfDate date) {
        if (cursor.isAtEnd()) {
            return;
        }
        if (date.qualifier() != Qualifier.NONE && cursor.has('-')) {
            throw cursor.wrong(
                    "a mark within a date is level 2; it stands at the end of the whole date, as in 2004-06~");
        }
        if (date.qualifier() != Qualifier.NONE) {
            throw cursor.wrong("the end of the date, behind its one mark; uncertain and approximate together are %");
        }
        if (cursor.hasDigit() && date.month() == 0) {
            throw cursor.wrong("a hyphen or the end of the date; a year of more than four digits begins with Y");
        }
        if (cursor.hasOneOf(" t")) {
            throw cursor.wrong("the end of the date, or T and a time of day");
        }
        throw cursor.wrong("the end of the date");
    }
}
