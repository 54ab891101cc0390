package org.chancery.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.time.DateBounds;

/**
 * Which event is part of which: what somebody does where he is on a visit is part of the visit, and a visit to a country is part of a tour of its region, when
 * the days agree. Of several visits that it could belong to, the one closest in time; none when two are equally close.
 */
final class Parts {
    private static final int SLACK = 1;
    private static final int NEWS = 10;

    private final Regions regions;
    private final Map<String, List<Draft>> visits = new TreeMap<>();

    Parts(Regions regions, List<Draft> drafts) {
        this.regions = regions;
        for (Draft draft : drafts) {
            if (draft.type() == EventType.VISIT && isOn(draft)) {
                draft.roles().initiators().forEach(visitor -> visits.computeIfAbsent(
                                visitor.id(), v -> new ArrayList<>())
                        .add(draft));
            }
        }
    }

    /** The visit or tour that the event is part of. */
    Optional<Draft> whole(Draft part) {
        if (part.place().place().isEmpty() && part.type() != EventType.VISIT) {
            return Optional.empty();
        }
        List<Draft> candidates = Stream.concat(part.roles().initiators().stream(), part.roles().recipients().stream())
                .flatMap(party -> visits.getOrDefault(party.id(), List.of()).stream())
                .distinct()
                .filter(visit -> visit != part && isOn(part) && encloses(visit, part) && distance(visit, part) <= NEWS)
                .toList();
        Optional<Draft> stop =
                closest(candidates.stream().filter(visit -> !isTour(visit)).toList(), part);
        return stop.isPresent()
                ? stop
                : closest(candidates.stream().filter(this::isTour).toList(), part);
    }

    private static Optional<Draft> closest(List<Draft> visits, Draft part) {
        List<Draft> sorted = visits.stream()
                .sorted(Comparator.comparingLong(visit -> distance(visit, part)))
                .toList();
        boolean tie = sorted.size() > 1 && distance(sorted.get(0), part) == distance(sorted.get(1), part);
        return tie ? Optional.empty() : sorted.stream().findFirst();
    }

    private static boolean isOn(Draft draft) {
        return draft.ledger().status() != Status.CANCELLED && draft.ledger().status() != Status.DENIED;
    }

    private boolean isTour(Draft visit) {
        return visit.destination().filter(regions::isRegion).isPresent();
    }

    private boolean encloses(Draft visit, Draft part) {
        Optional<Entity> whole = visit.destination();
        Optional<Entity> place = part.destination();
        if (whole.isEmpty() || place.isEmpty()) {
            return false;
        }
        if (isTour(visit)) {
            return regions.contains(whole.get(), place.get());
        }
        Site.Relation relation = Site.of(whole.get()).to(Site.of(place.get()));
        return part.type() != EventType.VISIT && relation != Site.Relation.APART && relation != Site.Relation.UNKNOWN;
    }

    /** Days between the two, a day of slack taken off; for undated events between their reports. */
    private static long distance(Draft visit, Draft part) {
        Optional<DateBounds> stay = visit.date().dates().map(EventDates::bounds);
        Optional<DateBounds> moment = part.date().dates().map(EventDates::bounds);
        if (stay.isPresent() && moment.isPresent()) {
            long gap = Span.gap(stay.get(), moment.get());
            boolean vague = Span.length(moment.get()) > Span.length(stay.get()) + 2 * SLACK;
            return gap > SLACK || vague ? Days.MAX : Math.max(0, gap - SLACK);
        }
        return days(visit).gap(days(part));
    }

    /** The days of an event, or of its reports. */
    private static Days days(Draft draft) {
        Optional<DateBounds> bounds = draft.date().dates().map(EventDates::bounds);
        Optional<LocalDate> from = bounds.isPresent() ? bounds.get().earliest() : draft.firstReported();
        Optional<LocalDate> to = bounds.isPresent() ? bounds.get().latest() : draft.lastReported();
        long first = Days.day(from, Days.day(to, Days.MIN));
        return new Days(first, Math.max(first, Days.day(to, first)), bounds.isPresent());
    }
}
