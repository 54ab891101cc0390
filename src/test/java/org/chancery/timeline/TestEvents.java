package org.chancery.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/** Events made up for drawing. */
public final class TestEvents {
    private TestEvents() {}

    /** An event between two days; without days an undated one. */
    public static TimelineEvent event(String id, String label, Status status, String first, String last) {
        Optional<LocalDate> earliest =
                Optional.of(first).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        Optional<LocalDate> latest =
                Optional.of(last).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        Optional<When> when = earliest.isEmpty() && latest.isEmpty()
                ? Optional.empty()
                : Optional.of(new When(earliest, latest, Optional.empty(), Optional.empty(), first + "/" + last));
        return new TimelineEvent(
                "https://example.org/" + id,
                id,
                EventType.MEETING,
                label,
                status,
                when,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Many events over some years, a tenth of them undated, some vague, labels of all lengths. */
    public static List<TimelineEvent> random(int number, int seed) {
        Random random = new Random(seed);
        List<TimelineEvent> events = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(900));
            LocalDate end = day.plusDays(random.nextInt(3) == 0 ? random.nextInt(60) : 0);
            boolean undated = random.nextInt(10) == 0;
            events.add(event(
                    "event-" + i,
                    "Event of many words, ".repeat(1 + random.nextInt(6)) + i,
                    Status.values()[random.nextInt(Status.values().length)],
                    undated ? "" : day.toString(),
                    undated ? "" : end.toString()));
        }
        events.sort(Comparator.comparing(event -> event.when().map(When::first).orElse(LocalDate.MAX)));
        return events;
    }
}
