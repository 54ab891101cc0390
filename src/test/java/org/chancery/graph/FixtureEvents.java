package org.chancery.graph;

import static org.chancery.graph.FixtureEntities.ASEAN;
import static org.chancery.graph.FixtureEntities.BUSAN;
import static org.chancery.graph.FixtureEntities.CHINA;
import static org.chancery.graph.FixtureEntities.MALAYSIA;
import static org.chancery.graph.FixtureEntities.TRUMP;
import static org.chancery.graph.FixtureEntities.USA;
import static org.chancery.graph.FixtureEntities.XI;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.assemble.Event;
import org.chancery.assemble.EventDates;
import org.chancery.assemble.EventState;
import org.chancery.entity.Entity;
import org.chancery.event.Claim;
import org.chancery.event.Status;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/** The events that the claims of {@link Fixtures} are about, as a reader would put them together. */
public final class FixtureEvents {
    private static final EventDates THE_30TH = day("2025-10-30");

    private static final EventDates VISITING = new EventDates(
            new DateBounds(date("2025-10-25"), date("2025-10-28"), Unit.DAY, "2025-10-25/2025-10-28", false),
            date("2025-10-26"),
            date("2025-10-26"));

    /** Announced on four days, reported on a fifth. */
    public static final Event MEETING = new Event(
            "event-b54a1c0f2d",
            Fixtures.MEETING_A.type(),
            "Donald Trump and Xi Jinping meet in Busan",
            List.of(TRUMP, XI),
            List.of(),
            Optional.of(BUSAN),
            Optional.empty(),
            List.of(),
            Optional.of(THE_30TH),
            Status.OCCURRED,
            Set.of(),
            List.of(Fixtures.MEETING_A, Fixtures.MEETING_B, Fixtures.MEETING_C, Fixtures.MEETING_D, Fixtures.MEETING_E),
            4,
            date("2025-10-24"),
            date("2025-11-03"),
            List.of(
                    state("2025-10-24", "2025-10-25", Status.PLANNED, 1, 1),
                    state("2025-10-25", "2025-10-26", Status.PLANNED, 2, 2),
                    state("2025-10-26", "2025-10-27", Status.PLANNED, 3, 3),
                    state("2025-10-27", "2025-11-03", Status.PLANNED, 4, 3),
                    state("2025-11-03", "", Status.OCCURRED, 5, 4)),
            Optional.empty());

    public static final Event THREAT =
            single("event-1f00d4c1aa", "The United States threatens China", Fixtures.THREAT, List.of(CHINA));
    public static final Event TARIFF =
            single("event-2e93b0c4d7", "The United States imposes a tariff on China", Fixtures.TARIFF, List.of(CHINA));
    public static final Event TALKS =
            single("event-3b7e0d1f55", "Donald Trump and Japan negotiate", Fixtures.TALKS, List.of());
    public static final Event PLEDGE =
            single("event-4c01e2a8b9", "Japan pledges investment in the United States", Fixtures.PLEDGE, List.of(USA));
    public static final Event VISIT = new Event(
            "event-5a6b7c8d9e",
            Fixtures.VISIT_C.type(),
            "Donald Trump visits Malaysia",
            List.of(TRUMP),
            List.of(MALAYSIA, ASEAN),
            Optional.of(MALAYSIA),
            Optional.empty(),
            List.of(),
            Optional.of(VISITING),
            Status.OCCURRED,
            Set.of("date"),
            List.of(Fixtures.VISIT_C, Fixtures.VISIT_D),
            1,
            date("2025-10-26"),
            date("2025-10-27"),
            List.of(visiting("2025-10-26", "2025-10-27", 1), visiting("2025-10-27", "", 2)),
            Optional.empty());
    public static final Event PURCHASE =
            single("event-6d2f4a6c8e", "China buys from the United States", Fixtures.PURCHASE, List.of(USA));
    public static final Event REQUEST = single("event-7e1d3c5b79", "Japan requests", Fixtures.REQUEST, List.of());
    public static final Event RUMOUR =
            single("event-8f2e4d6c80", "Donald Trump and Kim Jong Un meet", Fixtures.RUMOUR, List.of());
    public static final Event OLD_MEETING =
            single("event-90a1b2c3d4", "Donald Trump and Kim Jong Un meet", Fixtures.OLD_MEETING, List.of());

    public static final List<Event> ALL =
            List.of(MEETING, THREAT, TARIFF, TALKS, PLEDGE, VISIT, PURCHASE, REQUEST, RUMOUR, OLD_MEETING);

    private FixtureEvents() {}

    /** An event of one claim; who is not a recipient initiates it. */
    private static Event single(String id, String label, Claim claim, List<Entity> recipients) {
        List<Entity> initiators = new ArrayList<>(claim.participants());
        initiators.removeAll(recipients);
        Optional<EventDates> dates = claim.time()
                .flatMap(time -> time.bounds())
                .map(bounds -> new EventDates(bounds, Optional.empty(), Optional.empty()));
        List<EventState> states = claim.reported().stream()
                .map(day -> new EventState(
                        day,
                        Optional.empty(),
                        claim.status(),
                        dates,
                        claim.place().map(place -> place.entity()),
                        1,
                        1))
                .toList();
        return new Event(
                id,
                claim.type(),
                label,
                initiators,
                recipients,
                claim.place().map(place -> place.entity()),
                claim.topic(),
                claim.amounts(),
                dates,
                claim.status(),
                Set.of(),
                List.of(claim),
                1,
                claim.reported(),
                claim.reported(),
                states,
                Optional.empty());
    }

    private static EventState visiting(String from, String until, int claims) {
        return new EventState(
                LocalDate.parse(from),
                until.isEmpty() ? Optional.empty() : date(until),
                Status.OCCURRED,
                Optional.of(VISITING),
                Optional.of(MALAYSIA),
                claims,
                1);
    }

    private static EventState state(String from, String until, Status status, int claims, int sources) {
        return new EventState(
                LocalDate.parse(from),
                until.isEmpty() ? Optional.empty() : date(until),
                status,
                Optional.of(THE_30TH),
                Optional.of(BUSAN),
                claims,
                sources);
    }

    private static EventDates day(String day) {
        return new EventDates(DateBounds.day(LocalDate.parse(day)), Optional.empty(), Optional.empty());
    }

    private static Optional<LocalDate> date(String day) {
        return Optional.of(LocalDate.parse(day));
    }
}
