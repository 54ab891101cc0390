package org.chancery.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Completes what somebody types (Reconciliation Service API 0.2, section 6). */
final class Suggestions {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int PAGE = 10;

    private Suggestions() {}

    /**
     * Things whose names have been begun.
     *
     * @param cursor how many of them to leave out
     * @param type only things of this type
     */
    static ObjectNode entities(Finder finder, String prefix, int cursor, Optional<Type> type) {
        Map<String, Thing> found = new LinkedHashMap<>();
        finder.byId(prefix).ifPresent(thing -> found.put(thing.id(), thing));
        if (prefix.length() <= Finder.LONGEST_NAME) {
            Spoken spoken = Spoken.of(prefix);
            Comparator<Thing> bestFirst = Comparator.comparingDouble((Thing thing) -> rank(prefix, spoken, thing))
                    .reversed()
                    .thenComparing(Thing::id);
            finder.beginning(prefix).stream().sorted(bestFirst).forEach(thing -> found.putIfAbsent(thing.id(), thing));
        }
        return result(
                found.values().stream().filter(thing -> type.map(wanted -> thing.isOf(wanted.id()))
                        .orElse(true)),
                cursor,
                thing -> entity(finder.things(), thing));
    }

    /** Whole names come before beginnings, then by popularity. */
    private static double rank(String prefix, Spoken spoken, Thing thing) {
        double likeness = Likeness.of(prefix, spoken, thing);
        return (likeness >= Likeness.FAMILY_NAME ? likeness : 0) + 2 * thing.popularity();
    }

    private static ObjectNode entity(Things things, Thing thing) {
        ObjectNode json = JSON.objectNode().put("id", thing.id()).put("name", thing.name());
        json.put("description", things.description(thing));
        json.set("notable", Answers.types(thing.types().subList(0, 1)));
        return json;
    }

    static ObjectNode types(Types types, String prefix, int cursor) {
        return result(
                types.all().stream()
                        .filter(type -> begins(prefix, type.id(), type.name())
                                || type.wikidata().contains(prefix)),
                cursor,
                type -> JSON.objectNode().put("id", type.id()).put("name", type.name()));
    }

    static ObjectNode properties(Properties properties, String prefix, int cursor) {
        Optional<Property> meant = properties.find(prefix);
        return result(
                properties.all().stream()
                        .filter(property -> begins(prefix, property.id(), property.name())
                                || meant.filter(property::equals).isPresent()),
                cursor,
                property -> JSON.objectNode()
                        .put("id", property.id())
                        .put("name", property.name())
                        .put("description", property.description()));
    }

    /** Whether the id, the name or a word of the name begins so. */
    private static boolean begins(String prefix, String id, String name) {
        String typed = prefix.strip().toLowerCase(Locale.ROOT);
        return id.toLowerCase(Locale.ROOT).startsWith(typed)
                || name.startsWith(typed)
                || List.of(name.split("[ ,]+")).stream().anyMatch(word -> word.startsWith(typed));
    }

    private static <T> ObjectNode result(Stream<T> found, int cursor, java.util.function.Function<T, ObjectNode> json) {
        ObjectNode answer = JSON.objectNode();
        ArrayNode result = answer.putArray("result");
        found.skip(cursor).limit(PAGE).map(json).forEach(result::add);
        return answer;
    }
}
