package org.chancery.assemble;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.time.DateBounds;

/**
 * What bounds say of a thing that lasts. Bounds that cover several of the units they speak in, as "from 24 to 30 October" or "from March to June", give its
 * beginning and its end; a single unit, as "late October" or "this weekend", only says that it falls into these days.
 *
 * @param latestStart the last day on which it can have begun
 * @param earliestEnd the first day on which it can have ended
 */
record Stretch(Optional<LocalDate> latestStart, Optional<LocalDate> earliestEnd) {
    static Stretch of(DateBounds bounds) {
        Optional<LocalDate> first = bounds.earliest();
        Optional<LocalDate> last = bounds.latest();
        if (first.isEmpty() || last.isEmpty() || bounds.approximate()) {
            return new Stretch(last, first);
        }
        return switch (bounds.unit()) {
            case DAY -> new Stretch(first, last);
            case MONTH -> of(first.get(), last.get(), ChronoUnit.MONTHS);
            case YEAR -> of(first.get(), last.get(), ChronoUnit.YEARS);
            default -> new Stretch(last, first);
        };
    }

    private static Stretch of(LocalDate first, LocalDate last, ChronoUnit unit) {
        LocalDate firstUnitEnds = first.plus(1, unit).minusDays(1);
        return firstUnitEnds.isBefore(last)
                ? new Stretch(
                        Optional.of(firstUnitEnds), Optional.of(last.plusDays(1).minus(1, unit)))
                : new Stretch(Optional.of(last), Optional.of(first));
    }
}
