package org.chancery.server.reconcile;

import static org.chancery.server.reconcile.ReconcileException.badRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads reconciliation queries (Reconciliation Service API 0.2, section 4.1) and queries for data extension (section 7.3). */
final class QueryReader {
    /** How many queries a batch can have. */
    static final int MOST_QUERIES = 50;

    /** How many things a query for data extension can ask for. */
    static final int MOST_IDS = 1000;

    private static final int USUAL_LIMIT = 10;
    private static final int MOST_CANDIDATES = 100;
    private static final int MOST_PROPERTIES = 10;
    private static final int MOST_VALUES = 10;
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Types types;
    private final Properties properties;

    QueryReader(Types types, Properties properties) {
        this.types = types;
        this.properties = properties;
    }

    /** The queries of a batch by their keys, in order. */
    Map<String, Query> batch(String json) {
        JsonNode batch = object(json, "queries");
        if (batch.size() > MOST_QUERIES) {
            throw new ReconcileException(
                    413, "queries: " + batch.size() + " queries, a batch has at most " + MOST_QUERIES);
        }
        Map<String, Query> queries = new LinkedHashMap<>();
        batch.properties().forEach(field -> queries.put(field.getKey(), query(field.getValue(), field.getKey())));
        return queries;
    }

    /** One query, as JSON or, as in version 0.1, only the name. */
    Query single(String text) {
        if (text.stripLeading().startsWith("{")) {
            return query(object(text, "query"), "query");
        }
        return new Query(Optional.of(text), List.of(), Query.Strictness.SHOULD, USUAL_LIMIT, List.of());
    }

    static JsonNode object(String json, String parameter) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw badRequest(parameter + ": not JSON" + place);
        }
        if (node == null || !node.isObject()) {
            throw badRequest(parameter + ": a JSON object is wanted");
        }
        return node;
    }

    private Query query(JsonNode json, String place) {
        if (!json.isObject()) {
            throw badRequest(place + ": a query is a JSON object");
        }
        JsonNode name = json.path("query");
        if (!name.isMissingNode() && !name.isNull() && !name.isValueNode()) {
            throw badRequest(place + ": query is a text");
        }
        List<Query.Known> known = known(json.path("properties"), place);
        if ((name.isMissingNode() || name.isNull()) && known.isEmpty()) {
            throw badRequest(place + ": neither query nor properties");
        }
        return new Query(
                name.isMissingNode() || name.isNull() ? Optional.empty() : Optional.of(name.asText()),
                types(json.path("type"), place),
                strictness(json.path("type_strict"), place),
                limit(json.path("limit"), place),
                known);
    }

    private List<Type> types(JsonNode json, String place) {
        List<Type> found = new ArrayList<>();
        for (JsonNode type : listed(json)) {
            String id = type.isObject() ? type.path("id").asText() : type.asText();
            found.add(type(id).orElseThrow(() -> badRequest(place + ": no type " + id + "; there are: "
                    + types.all().stream().map(Type::id).collect(Collectors.joining(", ")))));
        }
        return found;
    }

    private Optional<Type> type(String id) {
        return types.find(id);
    }

    private static Query.Strictness strictness(JsonNode json, String place) {
        return switch (json.asText("")) {
            case "", "should" -> Query.Strictness.SHOULD;
            case "any" -> Query.Strictness.ANY;
            case "all" -> Query.Strictness.ALL;
            default -> throw badRequest(place + ": type_strict is should, any or all, not " + json.asText());
        };
    }

    private static int limit(JsonNode json, String place) {
        if (json.isMissingNode() || json.isNull()) {
            return USUAL_LIMIT;
        }
        double limit = json.isNumber() || json.asText().matches("\\d{1,9}") ? json.asDouble() : 0;
        if (limit < 1) {
            throw badRequest(place + ": limit is a number from 1 on");
        }
        return (int) Math.min(limit, MOST_CANDIDATES);
    }

    private List<Query.Known> known(JsonNode json, String place) {
        if (!json.isMissingNode() && !json.isNull() && !json.isArray()) {
            throw badRequest(place + ": properties is an array of objects with pid and v");
        }
        if (json.size() > MOST_PROPERTIES) {
            throw badRequest(place + ": more than " + MOST_PROPERTIES + " properties");
        }
        List<Query.Known> known = new ArrayList<>();
        for (JsonNode each : json) {
            if (!each.hasNonNull("pid") || !each.has("v")) {
                throw badRequest(place + ": a property has pid and v");
            }
            List<String> values = listed(each.path("v")).stream()
                    .map(QueryReader::value)
                    .filter(value -> !value.isBlank() && value.length() <= Finder.LONGEST_NAME)
                    .limit(MOST_VALUES)
                    .toList();
            known.add(new Query.Known(property(each.path("pid").asText(), place), values));
        }
        return known;
    }

    /** The property that is meant. */
    Property property(String id, String place) {
        return properties
                .find(id)
                .orElseThrow(() -> badRequest(place + ": no property " + id + "; there are: "
                        + properties.all().stream().map(Property::id).collect(Collectors.joining(", "))));
    }

    private static String value(JsonNode json) {
        return json.isObject() ? json.path("id").asText() : json.asText();
    }

    private static List<JsonNode> listed(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return List.of();
        }
        if (!json.isArray()) {
            return List.of(json);
        }
        List<JsonNode> list = new ArrayList<>();
        json.forEach(list::add);
        return list;
    }
}
