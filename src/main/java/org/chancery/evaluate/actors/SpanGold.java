package org.chancery.evaluate.actors;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A sentence with the words that people marked as source and as target of an event. */
public record SpanGold(String id, String text, List<String> source, List<String> target) {
    public SpanGold {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
