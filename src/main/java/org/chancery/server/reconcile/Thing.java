package org.chancery.server.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;

/**
 * What a candidate can be: an entity with what the catalogue and the graph know of it.
 *
 * @param entity the entity
 * @param types what it is, the most special type first
 * @param entry what the catalogue holds of it
 * @param isInGraph whether the graph describes it
 * @param events the number of events of the graph that it takes part in, 255 when there are more
 */
record Thing(Entity entity, List<Type> types, Optional<CatalogueEntry> entry, boolean isInGraph, int events) {
    private static final double HIGHEST_PRIOR = 8;

    Thing {
        requireNonNull(entity, "entity is null");
        types = List.copyOf(types);
        requireNonNull(entry, "entry is null");
    }

    String id() {
        return entity.id();
    }

    String name() {
        return entity.label();
    }

    Type type() {
        return types.get(0);
    }

    boolean isOf(String typeId) {
        return types.stream().anyMatch(type -> type.id().equals(typeId));
    }

    /** How likely it is spoken of, 0 to 1: what the catalogue expects of news, or what the articles of the graph make of it, whichever is more. */
    double popularity() {
        double expected = entry.map(CatalogueEntry::prior).orElse(0.0);
        double seen = Math.log1p(events) / Math.log(2);
        return Math.min(1, Math.max(expected, seen) / HIGHEST_PRIOR);
    }
}
