package org.chancery.time.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;

/** Reads a whole day, "T", a time to the second, and the time zone. */
final class TimeReader {
    private static final String WHOLE = "a time of day has two digits each for hour, minute and second, as 09:30:00";
    private static final int MOST_HOURS = 14;

    private final Cursor cursor;

    private TimeReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** @param time where the T stands */
    static EdtfTime read(String text, int time) {
        EdtfDate date = DateReader.read(text, 0, time);
        if (date.day() == 0 || date.qualifier() != Qualifier.NONE) {
            throw new EdtfException(text, time, "a time needs a whole day before it, as 2004-06-11, without a mark");
        }
        TimeReader reader = new TimeReader(new Cursor(text, time + 1, text.length()));
        LocalTime clock = reader.clock();
        LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
        return new EdtfTime(day.atTime(clock), reader.shift());
    }

    private LocalTime clock() {
        int start = cursor.at();
        int hour = cursor.digits(2, WHOLE);
        cursor.expect(":", WHOLE);
        int minute = cursor.digits(2, WHOLE);
        cursor.expect(":", WHOLE);
        int second = cursor.digits(2, WHOLE);
        try {
            return LocalTime.of(hour, minute, second);
        } catch (DateTimeException e) {
            cursor.back(start);
            throw cursor.wrong("a time of day, 00:00:00 to 23:59:59; 24:00:00 is 00:00:00 of the next day");
        }
    }

    private String shift() {
        int start = cursor.at();
        if (!cursor.take('Z') && cursor.hasOneOf("+-")) {
            cursor.back(start + 1);
            int minutes = 60 * cursor.digits(2, "a time zone is Z, or hours and minutes as +05:30 or -04");
            boolean known = true;
            if (cursor.take(':')) {
                int rest = cursor.digits(2, "the minutes of a time zone, as in +05:30");
                known = rest < 60;
                minutes += rest;
            }
            if (!known || minutes > MOST_HOURS * 60) {
                cursor.back(start);
                throw cursor.wrong("a time zone is at most fourteen hours away, +14:00");
            }
        }
        if (!cursor.isAtEnd()) {
            throw cursor.wrong("the end of the time, or its zone as Z, +05:30 or -04; parts of a second have no place");
        }
        return cursor.since(start);
    }
}
