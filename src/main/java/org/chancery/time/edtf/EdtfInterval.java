package org.chancery.time.edtf;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/** From one date to another, both included; one of the two may be open or unknown. No digits of them are left open: that is level 2. */
public record EdtfInterval(End from, End to) implements Edtf {
    /** An end of an interval. */
    public sealed interface End {}

    /** A date. */
    public record On(EdtfDate date) implements End {
        public On {
            requireNonNull(date, "date is null");
            if (date.unspecified() != Unspecified.NONE) {
                throw new IllegalArgumentException("an end of an interval has no open digits: " + date);
            }
        }

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
        if (from instanceof Missing && to instanceof Missing) {
            throw new IllegalArgumentException("an interval needs an end");
        }
        if (from instanceof On start && to instanceof On end && isAfter(start.date(), end.date())) {
            throw new IllegalArgumentException("an interval does not end before it begins: " + from + "/" + to);
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

    /** Whether the whole of the one lies behind the whole of the other, so that they are no interval in this order. */
    public static boolean isAfter(EdtfDate from, EdtfDate to) {
        return from.first().isAfter(to.last());
    }

    /**
     * The first day of its first end. Marks on the ends of an interval move nothing: that is how "late October" is written, whose days are as wide as they can
     * be already.
     */
    @Override
    public Optional<LocalDate> earliest() {
        return from instanceof On start ? Optional.of(start.date().first()) : Optional.empty();
    }

    /** The last day of its last end. */
    @Override
    public Optional<LocalDate> latest() {
        return to instanceof On end ? Optional.of(end.date().last()) : Optional.empty();
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
