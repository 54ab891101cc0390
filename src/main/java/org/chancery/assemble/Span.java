package org.chancery.assemble;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/** Arithmetic on bounds: what two leave, what two cover, and the EDTF of the result (ISO 8601-2:2019, level 1). */
final class Span {
    private Span() {}

    /** The days that lie within both; absent when none does. */
    static Optional<DateBounds> intersection(DateBounds one, DateBounds other) {
        if (!one.overlaps(other)) {
            return Optional.empty();
        }
        Optional<LocalDate> earliest = later(one.earliest(), other.earliest());
        Optional<LocalDate> latest = earlier(one.latest(), other.latest());
        return Optional.of(as(earliest, latest, List.of(one, other), one.approximate() && other.approximate()));
    }

    /** The days from the first of either to the last of either. */
    static DateBounds hull(DateBounds one, DateBounds other) {
        Optional<LocalDate> earliest =
                both(one.earliest(), other.earliest()) ? earlier(one.earliest(), other.earliest()) : Optional.empty();
        Optional<LocalDate> latest =
                both(one.latest(), other.latest()) ? later(one.latest(), other.latest()) : Optional.empty();
        if (earliest.isEmpty() && latest.isEmpty()) {
            return one;
        }
        return as(earliest, latest, List.of(one, other), one.approximate() || other.approximate());
    }

    /** How many days lie between the two; 0 when they meet. */
    static long gap(DateBounds one, DateBounds other) {
        return days(one).gap(days(other));
    }

    static long length(DateBounds bounds) {
        return days(bounds).length();
    }

    private static Days days(DateBounds bounds) {
        return new Days(Days.day(bounds.earliest(), Days.MIN), Days.day(bounds.latest(), Days.MAX), true);
    }

    /** One of the given bounds if it is just that, so that its unit and words stay; otherwise bounds in days, months or years. */
    private static DateBounds as(
            Optional<LocalDate> earliest, Optional<LocalDate> latest, List<DateBounds> sources, boolean approximate) {
        return sources.stream()
                .filter(source ->
                        source.earliest().equals(earliest) && source.latest().equals(latest))
                .min(java.util.Comparator.comparing(DateBounds::approximate)
                        .thenComparing(DateBounds::unit)
                        .thenComparing(DateBounds::edtf))
                .orElseGet(() -> new DateBounds(
                        earliest, latest, unit(earliest, latest), edtf(earliest, latest, approximate), approximate));
    }

    private static Unit unit(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        if (earliest.isEmpty() || latest.isEmpty()) {
            return Unit.DAY;
        }
        return isWholeYear(earliest.get(), latest.get())
                ? Unit.YEAR
                : isWholeMonth(earliest.get(), latest.get()) ? Unit.MONTH : Unit.DAY;
    }

    private static String edtf(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean approximate) {
        String mark = approximate ? "~" : "";
        if (earliest.isEmpty() || latest.isEmpty() || !both(earliest, latest)) {
            return earliest.map(day -> day + mark).orElse("..") + "/"
                    + latest.map(day -> day + mark).orElse("..");
        }
        return switch (unit(earliest, latest)) {
            case YEAR -> earliest.get().getYear() + mark;
            case MONTH -> YearMonth.from(earliest.get()) + mark;
            default ->
                earliest.equals(latest) ? earliest.get() + mark : earliest.get() + mark + "/" + latest.get() + mark;
        };
    }

    private static boolean isWholeYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    private static boolean isWholeMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1));
    }

    private static boolean both(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return both(one, other)
                ? Optional.of(one.get().isAfter(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return both(one, other)
                ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
                : one.or(() -> other);
    }
}
