package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What the catalogue holds of an entity.
 *
 * @param entity the entity as it is filed; its sector is that of the person's latest office
 * @param kind what it is, finer than its type
 * @param prior how likely news is to speak of it: 0 to about 8, comparable within a kind, no probability
 * @param gender for people
 * @param demonyms for countries: the words for what and who belongs to it
 * @param region for cities: the name of the state or province
 */
public record CatalogueEntry(
        Entity entity, Kind kind, double prior, Gender gender, List<String> demonyms, Optional<String> region) {
    public CatalogueEntry {
        requireNonNull(entity, "entity is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(gender, "gender is null");
        demonyms = List.copyOf(demonyms);
        requireNonNull(region, "region is null");
        if (!entity.isLinked()) {
            throw new IllegalArgumentException("an entry has a Wikidata id, not " + entity.id());
        }
    }

    public String id() {
        return entity.id();
    }
}
