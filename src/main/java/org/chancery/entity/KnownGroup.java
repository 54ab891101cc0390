package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group, body or person that news speaks of and that need not be in the catalogue; the tables {@code known-groups.tsv} and {@code known-people.tsv} hold them.
 *
 * @param names as news writes them, the preferred one first, with the marks of {@link Sense#bare}
 * @param type what it is
 * @param code ISO 3166-1 alpha-3 of its country, or IGO, NGO, MNC as in PLOVER
 * @param sector the PLOVER sector
 */
public record KnownGroup(List<String> names, EntityType type, Optional<String> code, Optional<String> sector) {
    private static final List<KnownGroup> ALL = Stream.of("known-groups.tsv", "known-people.tsv")
            .flatMap(table -> Table.read(KnownGroup.class, table, 4).stream())
            .map(KnownGroup::of)
            .toList();

    private static final Map<String, KnownGroup> BY_NAME = byName();

    public KnownGroup {
        names = List.copyOf(names);
        requireNonNull(type, "type is null");
        requireNonNull(code, "code is null");
        requireNonNull(sector, "sector is null");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a group has a name");
        }
    }

    private static KnownGroup of(List<String> row) {
        return new KnownGroup(
                List.of(row.get(0).split("\\|")),
                EntityType.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                optional(row.get(2)),
                optional(row.get(3)));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static Map<String, KnownGroup> byName() {
        Map<String, KnownGroup> byName = new HashMap<>();
        for (KnownGroup group : ALL) {
            for (String name : group.names) {
                if (Sense.bare(name).equals(name)) {
                    byName.putIfAbsent(NameKey.of(name), group);
                }
            }
        }
        return Map.copyOf(byName);
    }

    /** All rows of the table, in its order. */
    static List<KnownGroup> all() {
        return ALL;
    }

    /** The group of a name that counts everywhere. */
    public static Optional<KnownGroup> called(String name) {
        return Optional.ofNullable(BY_NAME.get(NameKey.of(name)));
    }

    String label() {
        return Sense.bare(names.get(0));
    }
}
