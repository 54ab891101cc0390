package org.chancery.assemble;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.entity.Entity;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/**
 * One event of the world, as all articles together tell it. Derived from its claims; can be computed again at any time.
 *
 * @param id {@code event-{hash}}, minted from type family, participants and an ordinal; evidence is never part of it
 * @param type the most special type that its claims agree on
 * @param label a sentence for people: "Donald Trump and Xi Jinping meet in Busan"
 * @param initiators who does it; for reciprocal types all parties
 * @param recipients to whom
 * @param place where
 * @param topic what it is about
 * @param amounts sums of money and shares
 * @param dates when; absent when no claim dates it
 * @param status what holds now
 * @param disputed the properties in which its claims contradict each other: "date", "place", "status"; in alphabetical order
 * @param claims its claims, by reporting date, then article and offset
 * @param sourceCount independent stories among them
 * @param firstReported the first reporting day; absent when no article is dated
 * @param lastReported the last reporting day
 * @param states its history by reporting day, oldest first; claims of undated articles do not enter
 * @param partOf the id of the event that this one is a part of, as a meeting of a visit
 */
public record Event(
        String id,
        EventType type,
        String label,
        List<Entity> initiators,
        List<Entity> recipients,
        Optional<Entity> place,
        Optional<String> topic,
        List<Amount> amounts,
        Optional<EventDates> dates,
        Status status,
        Set<String> disputed,
        List<Claim> claims,
        int sourceCount,
        Optional<LocalDate> firstReported,
        Optional<LocalDate> lastReported,
        List<EventState> states,
        Optional<String> partOf) {
    public Event {
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        requireNonNull(label, "label is null");
        initiators = List.copyOf(initiators);
        recipients = List.copyOf(recipients);
        requireNonNull(place, "place is null");
        requireNonNull(topic, "topic is null");
        amounts = List.copyOf(amounts);
        requireNonNull(dates, "dates is null");
        requireNonNull(status, "status is null");
        disputed = Collections.unmodifiableSet(new TreeSet<>(disputed));
        claims = List.copyOf(claims);
        requireNonNull(firstReported, "firstReported is null");
        requireNonNull(lastReported, "lastReported is null");
        states = List.copyOf(states);
        requireNonNull(partOf, "partOf is null");
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("an event has a claim");
        }
    }
}
