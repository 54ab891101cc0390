package org.chancery.time.grammar;

import java.util.Locale;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Vocabulary;

/**
 * A time of the clock that was read.
 *
 * @param value the TIMEX3 value behind the day: {@code T17:30}
 * @param end the atom behind it, -1 when nothing was read
 */
record Clock(String value, int end) {
    static final Clock NONE = new Clock("", -1);

    static Clock of(int hour, int end) {
        return new Clock(value(hour, 0), end);
    }

    boolean isThere() {
        return end >= 0;
    }

    /** "10:00", "5:34 AM", "5 p.m.", "6pm", "19:00hrs", "1900 hours", "10 o'clock", with the name of a time zone behind it. */
    static Clock read(Vocabulary vocabulary, Atoms atoms, int start) {
        int hour = atoms.number(start);
        if (atoms.at(start).length() == 4 && hour >= 0) {
            return military(vocabulary, atoms, start);
        }
        if (hour < 0 || atoms.at(start).length() > 2 || hour > 24) {
            return NONE;
        }
        boolean minutes = (atoms.is(start + 1, ":")
                        || atoms.is(start + 1, ".") && isHalf(atoms, atoms.isJoined(start + 1) ? start + 3 : -1))
                && atoms.isJoined(start + 1)
                && atoms.isJoined(start + 2)
                && atoms.at(start + 2).length() == 2
                && atoms.number(start + 2) >= 0
                && atoms.number(start + 2) < 60;
        int end = minutes ? start + 3 : start + 1;
        boolean seconds = minutes && atoms.is(end, ":") && atoms.isJoined(end) && atoms.number(end + 1) >= 0;
        end = seconds ? end + 2 : end;
        int minute = minutes ? atoms.number(start + 2) : 0;
        if (isHalf(atoms, end) && hour >= 1 && hour <= 12) {
            boolean afternoon = atoms.is(end, "pm", "p");
            int spoken = hour % 12 + (afternoon ? 12 : 0);
            return zoned(vocabulary, atoms, value(spoken, minute), afterHalf(atoms, end));
        }
        if (atoms.is(end, "o") && atoms.isApostrophe(end + 1) && atoms.is(end + 2, "clock") && hour >= 1) {
            return new Clock(value(hour, minute), end + 3);
        }
        return minutes ? zoned(vocabulary, atoms, value(hour, minute), afterHours(atoms, end)) : NONE;
    }

    /** "1043 GMT", "1900 hours". */
    private static Clock military(Vocabulary vocabulary, Atoms atoms, int start) {
        int hour = atoms.number(start) / 100;
        int minute = atoms.number(start) % 100;
        Clock clock = zoned(vocabulary, atoms, value(hour, minute), afterHours(atoms, start + 1));
        return hour < 24 && minute < 60 && clock.end() > start + 1 && !atoms.isJoined(start + 1) ? clock : NONE;
    }

    private static boolean isHalf(Atoms atoms, int at) {
        return at > 0
                && (atoms.is(at, "am", "pm")
                        || atoms.is(at, "a", "p") && atoms.is(at + 1, ".") && atoms.is(at + 2, "m"));
    }

    private static int afterHalf(Atoms atoms, int at) {
        return atoms.is(at, "am", "pm") ? at + 1 : atoms.afterDot(at + 3);
    }

    private static int afterHours(Atoms atoms, int at) {
        return atoms.is(at, "hrs", "hr", "hours") ? at + 1 : at;
    }

    private static Clock zoned(Vocabulary vocabulary, Atoms atoms, String value, int end) {
        String name = atoms.at(end).text();
        boolean zone = vocabulary
                .find("zone", atoms.word(end))
                .filter(form -> form.equals("ANY") || name.equals(name.toUpperCase(Locale.ROOT)))
                .isPresent();
        boolean local = atoms.is(end, "local", "eastern", "pacific", "central") && atoms.is(end + 1, "time");
        return new Clock(value, zone ? end + 1 : local ? end + 2 : end);
    }

    private static String value(int hour, int minute) {
        return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
}
