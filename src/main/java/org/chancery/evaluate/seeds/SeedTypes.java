package org.chancery.evaluate.seeds;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.entity.Table;

/** Which types can answer a type of the gold, and which are as good as the same; the tables {@code families.tsv} and {@code twins.tsv}. */
final class SeedTypes {
    private static final List<Set<String>> FAMILIES = Table.read(SeedTypes.class, "families.tsv", 2).stream()
            .map(row -> Set.of(row.get(1).split(" ")))
            .toList();
    private static final Set<List<String>> TWINS = new HashSet<>(Table.read(SeedTypes.class, "twins.tsv", 2));

    private SeedTypes() {}

    /** Whether some family has both. */
    static boolean related(String a, String b) {
        return FAMILIES.stream().anyMatch(family -> family.contains(a) && family.contains(b));
    }

    static boolean same(String a, String b) {
        return a.equals(b) || TWINS.contains(List.of(a, b)) || TWINS.contains(List.of(b, a));
    }
}
