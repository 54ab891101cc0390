package org.chancery.graph;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;
import org.chancery.event.Claim;

/**
 * One description for each entity that claims name. Articles differ in what they tell of somebody whom no catalogue holds (a country, a spelling); what most
 * mentions say holds, the alphabetically first where as many say another thing; other spellings are other names.
 */
public final class Cast {
    private final Map<String, Entity> entities;

    private Cast(Map<String, Entity> entities) {
        this.entities = entities;
    }

    /**
     * The entities of claims.
     *
     * @param catalogue describes the entities of Wikidata
     */
    public static Cast of(Collection<Claim> claims, Function<String, Optional<Entity>> catalogue) {
        Map<String, List<Entity>> mentions = claims.stream()
                .flatMap(Actors::of)
                .map(Actor::entity)
                .collect(groupingBy(Entity::id, TreeMap::new, Collectors.toList()));
        Map<String, Entity> entities = new TreeMap<>();
        mentions.forEach(
                (id, told) -> entities.put(id, known(told.get(0), catalogue).orElseGet(() -> merged(told))));
        return new Cast(entities);
    }

    private static Optional<Entity> known(Entity entity, Function<String, Optional<Entity>> catalogue) {
        return entity.wikidata().flatMap(catalogue);
    }

    private static Entity merged(List<Entity> told) {
        if (told.stream().distinct().count() == 1) {
            return told.get(0);
        }
        String label = most(told.stream().map(Entity::label)).orElseThrow();
        return new Entity(
                told.get(0).id(),
                label,
                told.get(0).type(),
                most(told.stream().flatMap(entity -> entity.country().stream())),
                most(told.stream().flatMap(entity -> entity.countryCode().stream())),
                most(told.stream().flatMap(entity -> entity.sector().stream())),
                most(told.stream().flatMap(entity -> entity.standsFor().stream())),
                told.stream()
                        .flatMap(entity -> Stream.concat(Stream.of(entity.label()), entity.aliases().stream()))
                        .filter(name -> !name.equals(label))
                        .distinct()
                        .sorted()
                        .toList(),
                Optional.empty());
    }

    private static Optional<String> most(Stream<String> values) {
        return values.collect(collectingAndThen(
                        groupingBy(v -> v, TreeMap::new, counting()), counts -> counts.entrySet().stream()
                                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))))
                .map(Map.Entry::getKey);
    }

    /** The entities, by id. */
    public Collection<Entity> entities() {
        return entities.values();
    }

    /** The claim with the entities as they are described here. */
    public Claim recast(Claim claim) {
        return claim.withActors(actor ->
                new Actor(actor.text(), entities.getOrDefault(actor.entity().id(), actor.entity())));
    }
}
