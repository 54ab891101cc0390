package org.chancery.timeline;

import java.util.List;
import java.util.Objects;

/**
 * Events in the order of their days, undated ones last.
 *
 * @param title what it is called
 * @param subtitle what it shows; may be empty
 */
public record Timeline(String title, String subtitle, List<TimelineEvent> events) {
    public Timeline {
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(subtitle, "subtitle is null");
        events = List.copyOf(events);
    }

    /** How many events no claim dates. */
    public long undated() {
        return events.stream().filter(event -> event.when().isEmpty()).count();
    }
}
