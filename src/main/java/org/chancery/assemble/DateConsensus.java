package org.chancery.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.time.DateBounds;

/**
 * When an event happens, by the times that its claims themselves give.
 *
 * <p>What reports say of the event once it has happened counts first; before that, what the latest reports say: a date that was announced and then moved is a
 * slip, kept in the history, not a contradiction. The bounds of what happens at one time are intersected; what lasts covers all days that its claims name.
 * Where bounds that count alike do not meet, the date is disputed and covers all of them.
 *
 * @param dates absent when no claim gives a time
 * @param disputed whether claims contradict each other
 */
record DateConsensus(Optional<EventDates> dates, boolean disputed) {
    private static final int SAME_STAY = 7;
    private static final int VAGUE = 31;

    private record Dated(DateBounds bounds, Reading reading) {
        boolean happened() {
            return reading.hasHappened();
        }
    }

    static DateConsensus of(List<Reading> readings, EventType type) {
        List<Dated> all = new ArrayList<>();
        for (Reading reading : readings) {
            reading.claim().time().flatMap(ClaimTime::bounds).ifPresent(bounds -> all.add(new Dated(bounds, reading)));
        }
        if (all.isEmpty()) {
            return new DateConsensus(Optional.empty(), false);
        }
        List<Dated> first = foremost(all);
        List<Dated> rest = all.stream()
                .filter(dated -> !first.contains(dated))
                .sorted(Comparator.comparingLong((Dated dated) -> -dated.reading.reported()))
                .toList();
        return type.lasts() ? lasting(first, rest) : point(first, rest);
    }

    private static List<Dated> foremost(List<Dated> all) {
        List<Dated> happened = all.stream().filter(Dated::happened).toList();
        if (!happened.isEmpty()) {
            return happened;
        }
        long latest =
                all.stream().mapToLong(dated -> dated.reading.reported()).max().orElse(Days.MIN);
        return all.stream().filter(dated -> dated.reading.reported() == latest).toList();
    }

    private static DateConsensus point(List<Dated> first, List<Dated> rest) {
        Optional<DateBounds> common = Optional.of(first.get(0).bounds);
        for (Dated dated : first) {
            common = common.flatMap(bounds -> Span.intersection(bounds, dated.bounds));
        }
        if (common.isEmpty()) {
            DateBounds hull =
                    first.stream().map(Dated::bounds).reduce(Span::hull).orElseThrow();
            return new DateConsensus(Optional.of(new EventDates(hull, Optional.empty(), Optional.empty())), true);
        }
        DateBounds bounds = common.get();
        for (Dated dated : rest) {
            bounds = Span.intersection(bounds, dated.bounds).orElse(bounds);
        }
        return new DateConsensus(Optional.of(new EventDates(bounds, Optional.empty(), Optional.empty())), false);
    }

    private static DateConsensus lasting(List<Dated> first, List<Dated> rest) {
        List<DateBounds> stay = new ArrayList<>(sharpOnes(first));
        DateBounds hull = stay.stream().reduce(Span::hull).orElseThrow();
        for (Dated dated : rest) {
            if (Span.gap(hull, dated.bounds) <= SAME_STAY
                    && Span.length(dated.bounds) <= Math.max(VAGUE, Span.length(hull))) {
                stay.add(dated.bounds);
                hull = Span.hull(hull, dated.bounds);
            }
        }
        Optional<LocalDate> latestStart =
                stay.stream().flatMap(b -> Stretch.of(b).latestStart().stream()).min(Comparator.naturalOrder());
        Optional<LocalDate> earliestEnd =
                stay.stream().flatMap(b -> Stretch.of(b).earliestEnd().stream()).max(Comparator.naturalOrder());
        boolean certain = latestStart.isPresent()
                && earliestEnd.isPresent()
                && !latestStart.get().isAfter(earliestEnd.get());
        return new DateConsensus(
                Optional.of(
                        new EventDates(hull, latestStart.filter(day -> certain), earliestEnd.filter(day -> certain))),
                false);
    }

    /** A year says nothing more where somebody gives days. */
    private static List<DateBounds> sharpOnes(List<Dated> dated) {
        List<DateBounds> all = dated.stream().map(Dated::bounds).toList();
        List<DateBounds> sharp =
                all.stream().filter(bounds -> Span.length(bounds) <= VAGUE).toList();
        return sharp.isEmpty() ? all : sharp;
    }
}
