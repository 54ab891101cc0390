package org.chancery.assemble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.EventType;

/**
 * An event before it has its identity, which depends on what other events the same parties have.
 *
 * @param readings in reporting order
 */
record Draft(
        List<Reading> readings,
        EventType type,
        TypeTraits traits,
        Roles roles,
        PlaceVote place,
        DateConsensus date,
        Ledger ledger,
        List<Amount> amounts,
        Optional<String> topic) {
    static Draft of(List<Reading> readings, TypeTable types) {
        EventType type = TypeVote.of(readings);
        TypeTraits traits = types.traits(type);
        return new Draft(
                readings,
                type,
                traits,
                Roles.of(readings, type, traits),
                PlaceVote.of(readings, type),
                DateConsensus.of(readings, type),
                Ledger.of(readings, type),
                Sums.of(readings),
                Votes.of(readings, reading -> reading.claim().topic().stream()).winner(Comparator.naturalOrder()));
    }

    /**
     * What makes it this event and no other, apart from when it is: the family of its type and the parties. A body's summit is the body's, whoever attends; a
     * visit leads to a country.
     */
    String identity() {
        Stream<String> bodies =
                readings.stream().flatMap(reading -> reading.bodies().stream().map(Party::country));
        Set<String> parties = bodies.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
        if (parties.isEmpty()) {
            Stream.concat(roles.initiators().stream(), roles.recipients().stream())
                    .map(Entity::id)
                    .forEach(parties::add);
        }
        if (type == EventType.VISIT) {
            place.place().map(Site::of).flatMap(Site::country).ifPresent(parties::add);
        }
        return traits.family() + "|" + String.join("|", parties);
    }

    /** Where it is, or for a visit where it leads: its place, or else the country of who receives it. */
    Optional<Entity> destination() {
        boolean known = place.place().isPresent() || type != EventType.VISIT;
        return known ? place.place() : roles.recipients().stream().findFirst();
    }

    Optional<LocalDate> earliest() {
        return date.dates().flatMap(dates -> dates.bounds().earliest());
    }

    Set<String> disputed() {
        Set<String> disputed = new TreeSet<>();
        if (date.disputed()) {
            disputed.add("date");
        }
        if (place.disputed()) {
            disputed.add("place");
        }
        if (ledger.disputed()) {
            disputed.add("status");
        }
        return disputed;
    }

    List<Claim> claims() {
        return readings.stream().map(Reading::claim).toList();
    }

    Optional<LocalDate> firstReported() {
        return reported().min(Comparator.naturalOrder());
    }

    Optional<LocalDate> lastReported() {
        return reported().max(Comparator.naturalOrder());
    }

    private Stream<LocalDate> reported() {
        return readings.stream().flatMap(reading -> reading.claim().reported().stream());
    }

    /** The bodies whose summit it is; others only attend. */
    List<Entity> hosts() {
        return type != EventType.SUMMIT
                ? List.of()
                : roles.initiators().stream()
                        .filter(entity -> Party.of(entity).isBody())
                        .toList();
    }

    Event event(String id, Labels labels, Optional<String> partOf) {
        return new Event(
                id,
                type,
                labels.of(this),
                roles.initiators(),
                roles.recipients(),
                place.place(),
                topic,
                amounts,
                date.dates(),
                ledger.status(),
                disputed(),
                claims(),
                (int) readings.stream().map(Reading::story).distinct().count(),
                firstReported(),
                lastReported(),
                ledger.states(),
                partOf);
    }
}
