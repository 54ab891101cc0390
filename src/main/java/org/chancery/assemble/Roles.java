package org.chancery.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;
import org.chancery.event.EventType;

/**
 * Who does it and to whom, as most stories see it. A leader and his country are one party: the leader where he acts in person, otherwise whom more stories
 * name. A party that hardly any story names is left to the claims.
 *
 * @param initiators those named by most stories first
 * @param recipients likewise
 */
record Roles(List<Entity> initiators, List<Entity> recipients) {
    /** One story in so many has to name a party. */
    private static final int SHARE = 4;

    static Roles of(List<Reading> readings, EventType type, TypeTraits traits) {
        Map<String, Entity> entities = new TreeMap<>();
        for (Reading reading : readings) {
            parties(reading).forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        }
        Votes<String> all = Votes.of(readings, reading -> parties(reading).map(Entity::id));
        Votes<String> doing = Votes.of(readings, reading -> ids(reading.claim().source()));
        Votes<String> receiving =
                Votes.of(readings, reading -> ids(reading.claim().target()));
        Votes<String> leading =
                Votes.of(readings, reading -> ids(reading.claim().source()).limit(1));
        unite(entities, all, List.of(doing, receiving, leading), traits);

        List<Entity> initiators = new ArrayList<>();
        List<Entity> recipients = new ArrayList<>();
        int voters = all.voters();
        all.ranked(Comparator.comparingInt((String id) -> -leading.count(id))
                        .thenComparing(id -> label(entities, id))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(id -> all.count(id) * SHARE >= voters)
                .forEach(id -> {
                    boolean initiates = type.isReciprocal() || doing.count(id) >= receiving.count(id);
                    Optional.ofNullable(entities.get(id)).ifPresent((initiates ? initiators : recipients)::add);
                });
        return new Roles(initiators, recipients);
    }

    private static Stream<Entity> parties(Reading reading) {
        return reading.claim().participants().stream();
    }

    private static Stream<String> ids(List<Actor> actors) {
        return actors.stream().map(actor -> actor.entity().id());
    }

    private static String label(Map<String, Entity> entities, String id) {
        return Optional.ofNullable(entities.get(id)).map(Entity::label).orElse(id);
    }

    /** Makes one party of a country or office and of the person who acts for it. */
    private static void unite(
            Map<String, Entity> entities, Votes<String> all, List<Votes<String>> others, TypeTraits traits) {
        List<Party> parties = all.ranked(Comparator.naturalOrder())
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .map(Party::of)
                .toList();
        for (Party general : parties) {
            if (general.isPerson()) {
                continue;
            }
            parties.stream()
                    .filter(party -> party.isPerson() && party.likeness(general) > 0)
                    .findFirst()
                    .ifPresent(person -> {
                        boolean personWins = traits.personal()
                                || all.count(person.entity().id())
                                        > all.count(general.entity().id());
                        Party from = personWins ? general : person;
                        Party to = personWins ? person : general;
                        all.pass(from.entity().id(), to.entity().id());
                        others.forEach(
                                v -> v.pass(from.entity().id(), to.entity().id()));
                    });
        }
    }
}
