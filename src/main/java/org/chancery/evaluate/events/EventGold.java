package org.chancery.evaluate.events;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A sentence with the events that people coded in it. */
public record EventGold(String id, String text, List<Event> events) {
    /** Who did what to whom; the parties in the words of the sentence, what they did as a PLOVER type. */
    public record Event(String source, String target, String code) {
        public Event {
            requireNonNull(source, "source is null");
            requireNonNull(target, "target is null");
            requireNonNull(code, "code is null");
        }
    }

    public EventGold {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        events = List.copyOf(events);
    }
}
