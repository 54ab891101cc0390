package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.entity.Kind;
import org.chancery.entity.Table;

/** The types of {@code types.tsv} and what is of them. */
final class Types {
    private static final int COLUMNS = 5;

    private final Map<String, Type> byId = new LinkedHashMap<>();
    private final Map<String, Type> byWikidata = new LinkedHashMap<>();
    private final Map<String, Type> byEntityType = new LinkedHashMap<>();

    private Types() {}

    static Types load() {
        Types types = new Types();
        for (List<String> row : Table.read(Types.class, "types.tsv", COLUMNS)) {
            List<String> wikidata =
                    row.get(4).isEmpty() ? List.of() : List.of(row.get(4).split(" "));
            Type type = new Type(row.get(0), row.get(1), Optional.of(row.get(2)).filter(id -> !id.isEmpty()), wikidata);
            types.byId.put(type.id(), type);
            wikidata.forEach(id -> types.byWikidata.put(id, type));
            types.byEntityType.put(row.get(3), type);
        }
        return types;
    }

    /** All of them, from general to special. */
    List<Type> all() {
        return List.copyOf(byId.values());
    }

    /** The type that a query means: by its id, by the id of a class of Wikidata, or by the address of either. */
    Optional<Type> find(String written) {
        String id = written.substring(Math.max(written.lastIndexOf('/'), written.lastIndexOf('#')) + 1)
                .strip();
        return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byWikidata.get(id)));
    }

    /** The types of what is of an entity type and, where that is known, of a kind: the most special one first. */
    List<Type> of(EntityType entityType, Optional<Kind> kind) {
        Type coarse = byEntityType.get(entityType.name());
        Type special = kind.map(known -> byEntityType.get(":" + known.name())).orElse(coarse);
        List<Type> types = new ArrayList<>();
        for (Type type = special; type != null; type = above(type)) {
            types.add(type);
        }
        return List.copyOf(types);
    }

    private @org.jspecify.annotations.Nullable Type above(Type type) {
        return type.broader().map(byId::get).orElse(null);
    }

    /** Whether a type is another or lies below it. */
    boolean isA(Type type, String id) {
        for (Type each = type; each != null; each = above(each)) {
            if (each.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
