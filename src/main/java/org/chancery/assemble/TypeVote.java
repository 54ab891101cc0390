package org.chancery.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.EventType;

/** The type of an event: the most special of those that its claims name, by the majority of stories where several are. */
final class TypeVote {
    private TypeVote() {}

    static EventType of(List<Reading> readings) {
        Votes<EventType> votes =
                Votes.of(readings, reading -> Stream.of(reading.claim().type()));
        return votes.ranked(Comparator.naturalOrder())
                .filter(type -> votes.values().stream().noneMatch(other -> isBelow(other, type)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isBelow(EventType special, EventType general) {
        return special != general && special.lineage().contains(general);
    }
}
