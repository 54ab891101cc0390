package org.chancery.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that an expression can mean: nothing of what it dates lies before the earliest or after the latest.
 *
 * @param earliest the first day, absent when the words set no lower limit ("by Friday")
 * @param latest the last day, absent when they set no upper limit ("since Friday")
 * @param unit the calendar unit that the words speak in
 * @param edtf the same for people, Extended Date/Time Format level 1 (ISO 8601-2:2019)
 * @param approximate whether the words themselves are vague ("late October", "around 1990")
 */
public record DateBounds(
        Optional<LocalDate> earliest, Optional<LocalDate> latest, Unit unit, String edtf, boolean approximate) {
    public DateBounds {
        requireNonNull(earliest, "earliest is null");
        requireNonNull(latest, "latest is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(edtf, "edtf is null");
        if (earliest.isEmpty() && latest.isEmpty()) {
            throw new IllegalArgumentException("bounds without a bound");
        }
        if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
            throw new IllegalArgumentException("earliest " + earliest.get() + " is after latest " + latest.get());
        }
    }

    /** One day. */
    public static DateBounds day(LocalDate day) {
        return new DateBounds(Optional.of(day), Optional.of(day), Unit.DAY, day.toString(), false);
    }

    /** Whether some day lies within both. */
    public boolean overlaps(DateBounds other) {
        return !isBefore(latest, other.earliest) && !isBefore(other.latest, earliest);
    }

    private static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> two) {
        return one.isPresent() && two.isPresent() && one.get().isBefore(two.get());
    }
}
