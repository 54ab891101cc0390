package org.chancery.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables {@code known-groups.tsv} and {@code known-people.tsv}: names, type, country code and sector of who need not be in the catalogue. */
public final class KnownGroupTables {
    private static final List<KnownGroup> ALL = Stream.of("known-groups.tsv", "known-people.tsv")
            .flatMap(table -> Table.read(KnownGroupTables.class, table, 4).stream())
            .map(KnownGroupTables::group)
            .toList();

    private static final Map<String, KnownGroup> BY_NAME = byName();

    private KnownGroupTables() {}

    private static KnownGroup group(List<String> row) {
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
            for (String name : group.names()) {
                if (Sense.bare(name).equals(name)) {
                    byName.putIfAbsent(NameKey.of(name), group);
                }
            }
        }
        return Map.copyOf(byName);
    }

    /** All rows, those of the groups first. */
    static List<KnownGroup> all() {
        return ALL;
    }

    /** The group of a name that counts everywhere. */
    public static Optional<KnownGroup> called(String name) {
        return Optional.ofNullable(BY_NAME.get(NameKey.of(name)));
    }
}
