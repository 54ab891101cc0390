package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Why an event stands as it does: what was known of it from day to day, and every sentence.
 *
 * @param event the event with its sentences
 * @param states its history, oldest first
 */
public record Explanation(TimelineEvent event, List<KnownState> states) {
    public Explanation {
        requireNonNull(event, "event is null");
        states = List.copyOf(states);
    }
}
