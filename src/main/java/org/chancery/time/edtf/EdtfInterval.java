package org.chancery.time.edtf;

import static java.util.Objects.requireNonNull;

/** From one date to another, either of which may be open or unknown, but not both alike missing. */
public record EdtfInterval(End from, End to) implements Edtf {
    /** An end of an interval. */
    public sealed interface End {}

    /** A date. */
    public record On(EdtfDate date) implements End {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** An end that is not there, {@code ..}, or not known, nothing. */
    public enum Missing implements End {
        OPEN(".."),
        UNKNOWN("");

        private final String sign;

        Missing(String sign) {
            this.sign = sign;
        }

        @Override
        public String toString() {
            return sign;
        }
    }

    public EdtfInterval {
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        if (from == Missing.UNKNOWN && to == Missing.UNKNOWN) {
            throw new IllegalArgumentException("an interval needs an end");
        }
    }

    /** From one date to another, both included. */
    public static EdtfInterval between(EdtfDate from, EdtfDate to) {
        return new EdtfInterval(new On(from), new On(to));
    }

    /** Up to a date. */
    public static EdtfInterval upTo(EdtfDate to) {
        return new EdtfInterval(Missing.OPEN, new On(to));
    }

    /** From a date on. */
    public static EdtfInterval from(EdtfDate from) {
        return new EdtfInterval(new On(from), Missing.OPEN);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
