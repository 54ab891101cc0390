package org.chancery.assemble;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.entity.Entity;

/** Which countries lie in which region, by name: {@code regions.tsv}. */
final class Regions {
    private final Map<String, Set<String>> countries = new TreeMap<>();

    private Regions() {}

    static Regions load() {
        Regions regions = new Regions();
        for (Table.Row row : Table.load("regions.tsv", 2).rows()) {
            regions.countries.put(fold(row.cell(0)), Set.of(row.cell(1).split(" ")));
        }
        return regions;
    }

    boolean isRegion(Entity place) {
        return countries.containsKey(fold(place.label()));
    }

    /** Whether the place lies in the region, by the country that it is or belongs to. */
    boolean contains(Entity region, Entity place) {
        Set<String> members = countries.getOrDefault(fold(region.label()), Set.of());
        return place.countryCode().filter(members::contains).isPresent();
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }
}
