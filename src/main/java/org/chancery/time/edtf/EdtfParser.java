package org.chancery.time.edtf;

/** Tells an interval, a time and a date apart, and reads the ends of the interval. */
final class EdtfParser {
    private static final int LONGEST = 64;

    private EdtfParser() {}

    static Edtf parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new EdtfException(text, 0, "between 1 and " + LONGEST + " characters are wanted");
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, slash);
        }
        int time = text.indexOf('T');
        return time >= 0 ? TimeReader.read(text, time) : DateReader.read(text, 0, text.length());
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
        if (from instanceof EdtfInterval.On first
                && to instanceof EdtfInterval.On last
                && EdtfInterval.isAfter(first.date(), last.date())) {
            throw new EdtfException(
                    text, slash + 1, "the interval ends before it begins; the earlier date stands first");
        }
        return new EdtfInterval(from, to);
    }

    private static EdtfInterval.End end(String text, int start, int end) {
        return switch (text.substring(start, end)) {
            case "" -> EdtfInterval.Missing.UNKNOWN;
            case ".." -> EdtfInterval.Missing.OPEN;
            case "open", "unknown" ->
                throw new EdtfException(text, start, "an open end is written .. and an unknown one left empty");
            default -> new EdtfInterval.On(day(text, start, end));
        };
    }

    private static EdtfDate day(String text, int start, int end) {
        int time = text.indexOf('T', start);
        if (time >= 0 && time < end) {
            throw new EdtfException(text, time, "an interval goes from date to date; leave the time of day away");
        }
        EdtfDate date = DateReader.read(text, start, end);
        if (date.unspecified() != Unspecified.NONE) {
            int open = text.indexOf('X', start);
            throw new EdtfException(
                    text, open, "open digits in an interval are level 2; give the first or last date that it can be");
        }
        return date;
    }
}
