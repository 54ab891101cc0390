package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/**
 * An event as a timeline shows it.
 *
 * @param iri the event in the graph
 * @param id the local name of that
 * @param when absent when no claim dates it
 * @param disputed the properties in which its claims contradict each other, in alphabetical order
 * @param partOf the id of the event that it is part of
 * @param claims how many claims tell of it
 * @param sources how many independent stories
 * @param quotations the claims, by reporting day
 */
public record TimelineEvent(
        String iri,
        String id,
        EventType type,
        String label,
        Status status,
        Optional<When> when,
        List<String> disputed,
        List<Named> initiators,
        List<Named> recipients,
        Optional<Named> place,
        Optional<String> partOf,
        int claims,
        int sources,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported,
        List<Quotation> quotations) {
    public TimelineEvent {
        requireNonNull(iri, "iri is null");
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        requireNonNull(status, "status is null");
        requireNonNull(when, "when is null");
        disputed = List.copyOf(disputed);
        initiators = List.copyOf(initiators);
        recipients = List.copyOf(recipients);
        requireNonNull(place, "place is null");
        requireNonNull(partOf, "partOf is null");
        requireNonNull(firstReported, "firstReported is null");
        requireNonNull(lastReported, "lastReported is null");
        quotations = List.copyOf(quotations);
    }
}
