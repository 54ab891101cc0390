package org.chancery.build;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.Tenure;

/** Finds the entities that have to be described so that nothing in the graph refers to what nobody knows. */
final class Entities {
    private Entities() {}

    /** The given entities, the countries that they belong to or stand for, and the countries and bodies whose offices they hold. */
    static Collection<Entity> closure(
            Stream<Entity> given, Function<String, Optional<Entity>> known, Function<String, List<Tenure>> tenures) {
        Map<String, Entity> entities = new TreeMap<>();
        Deque<Entity> open = new ArrayDeque<>(given.toList());
        while (!open.isEmpty()) {
            Entity entity = open.remove();
            if (entities.putIfAbsent(entity.id(), entity) == null) {
                Stream<String> offices = entity.wikidata().stream()
                        .flatMap(id -> tenures.apply(id).stream())
                        .map(Tenure::of)
                        .flatMap(Optional::stream);
                Stream.of(entity.country().stream(), entity.standsFor().stream(), offices)
                        .flatMap(ids -> ids)
                        .flatMap(id -> known.apply(id).stream())
                        .forEach(open::add);
            }
        }
        return entities.values();
    }
}
