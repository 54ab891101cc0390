package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which events a timeline shows; what is absent does not narrow it.
 *
 * @param actor who takes part: a label, a Wikidata id or an IRI; a country stands for its people and bodies too
 * @param from the first day; with this or {@code to} undated events are left out
 * @param to the last day
 * @param type an event type by its name in the ontology, subtypes included
 */
public record TimelineFilter(
        Optional<String> actor, Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> type) {
    public static final TimelineFilter ALL =
            new TimelineFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public TimelineFilter {
        requireNonNull(actor, "actor is null");
        requireNonNull(from, "from is null");
        requireNonNull(to, "to is null");
        requireNonNull(type, "type is null");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new TimelineException("the timeline is to begin on " + from.get() + ", after its end on " + to.get()
                    + "; exchange the two days");
        }
    }

    /** The same as arguments of the query, by parameter name. */
    Map<String, String> arguments() {
        Map<String, String> arguments = new TreeMap<>();
        actor.ifPresent(value -> arguments.put("actor", value));
        from.ifPresent(value -> arguments.put("from", value.toString()));
        to.ifPresent(value -> arguments.put("to", value.toString()));
        type.ifPresent(value -> arguments.put("type", value));
        return arguments;
    }

    /** The same for people, as "Japan, from 2025-10-01, only Meeting"; empty when nothing is narrowed. */
    String words() {
        StringBuilder words = new StringBuilder();
        actor.ifPresent(value -> words.append(", ").append(value));
        from.ifPresent(value -> words.append(", from ").append(value));
        to.ifPresent(value -> words.append(", until ").append(value));
        type.ifPresent(value -> words.append(", only ").append(value));
        return words.length() == 0 ? "" : words.substring(2);
    }
}
