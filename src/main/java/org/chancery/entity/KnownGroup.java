package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A group, body or person that news speaks of and that need not be in the catalogue: a row of {@link KnownGroupTables}.
 *
 * @param names as news writes them, the preferred one first, with the marks of {@link Sense#bare}
 * @param type what it is
 * @param code ISO 3166-1 alpha-3 of its country, or IGO, NGO, MNC as in PLOVER
 * @param sector the PLOVER sector
 */
public record KnownGroup(List<String> names, EntityType type, Optional<String> code, Optional<String> sector) {
    public KnownGroup {
        names = List.copyOf(names);
        requireNonNull(type, "type is null");
        requireNonNull(code, "code is null");
        requireNonNull(sector, "sector is null");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a group has a name");
        }
    }

    String label() {
        return Sense.bare(names.get(0));
    }
}
