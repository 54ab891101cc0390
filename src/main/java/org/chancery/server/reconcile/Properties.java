package org.chancery.server.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.Table;

/** The properties of {@code properties.tsv}. */
final class Properties {
    private static final int COLUMNS = 6;

    private final Map<String, Property> byId = new LinkedHashMap<>();
    private final Map<String, Property> byWikidata = new LinkedHashMap<>();

    private Properties() {}

    static Properties load() {
        Properties properties = new Properties();
        for (List<String> row : Table.read(Properties.class, "properties.tsv", COLUMNS)) {
            Property property = new Property(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3).equals("entity"),
                    List.of(row.get(4).split(" ")));
            properties.byId.put(property.id(), property);
            for (String id : row.get(5).split(" ")) {
                properties.byWikidata.put(id, property);
            }
        }
        return properties;
    }

    List<Property> all() {
        return List.copyOf(byId.values());
    }

    /** The property that a query means: by its id, or by that of a property of Wikidata. */
    Optional<Property> find(String written) {
        String id = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('#')) + 1)
                .strip();
        return id.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byWikidata.get(id)));
    }

    /** The properties that things of a type, or of one below it, can have. */
    List<Property> of(Type type, Types types) {
        return all().stream()
                .filter(property -> property.types().stream()
                        .anyMatch(id -> types.isA(type, id)
                                || types.find(id)
                                        .filter(one -> types.isA(one, type.id()))
                                        .isPresent()))
                .toList();
    }
}
