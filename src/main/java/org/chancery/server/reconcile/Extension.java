package org.chancery.server.reconcile;

import static org.chancery.server.reconcile.ReconcileException.badRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers queries for data extension (Reconciliation Service API 0.2, section 7): values of properties for things that are linked. */
final class Extension {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A column that is wanted. */
    private record Column(Property property, int limit, Optional<LocalDate> day) {}

    private final Things things;
    private final QueryReader reader;
    private final Values values;

    Extension(Things things, QueryReader reader) {
        this.things = things;
        this.reader = reader;
        this.values = new Values(things);
    }

    ObjectNode answer(String json) {
        JsonNode query = QueryReader.object(json, "extend");
        JsonNode ids = query.path("ids");
        if (!ids.isArray() || !query.path("properties").isArray()) {
            throw badRequest("extend: ids and properties are arrays");
        }
        if (ids.size() > QueryReader.MOST_IDS) {
            throw new ReconcileException(
                    413, "extend: " + ids.size() + " ids, there can be " + QueryReader.MOST_IDS + " at most");
        }
        List<Column> columns = columns(query.path("properties"));
        ObjectNode answer = JSON.objectNode();
        ArrayNode meta = answer.putArray("meta");
        columns.forEach(column -> meta.add(meta(column.property())));
        ObjectNode rows = answer.putObject("rows");
        ids.forEach(id -> rows.set(id.asText(), row(id.asText(), columns)));
        return answer;
    }

    private List<Column> columns(JsonNode json) {
        List<Column> columns = new ArrayList<>();
        for (JsonNode each : json) {
            String id = each.isObject() ? each.path("id").asText() : each.asText();
            JsonNode settings = each.path("settings");
            columns.add(new Column(
                    reader.property(id, "extend"), settings.path("limit").asInt(0), day(settings.path("day"))));
        }
        return columns;
    }

    private static Optional<LocalDate> day(JsonNode json) {
        String text = json.asText("").strip();
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw badRequest("extend: day is a day as 2025-10-30, not " + text);
        }
    }

    private static ObjectNode meta(Property property) {
        ObjectNode json = JSON.objectNode().put("id", property.id()).put("name", property.name());
        if (property.isEntity()) {
            json.putObject("type").put("id", "Country").put("name", "country");
        }
        return json;
    }

    private ObjectNode row(String id, List<Column> columns) {
        ObjectNode row = JSON.objectNode();
        Optional<Thing> thing = things.find(id);
        for (Column column : columns) {
            ArrayNode cell = row.putArray(column.property().id());
            thing.map(known -> values.of(known, column.property(), column.day())).orElse(List.of()).stream()
                    .limit(column.limit() > 0 ? column.limit() : Long.MAX_VALUE)
                    .forEach(cell::add);
        }
        return row;
    }
}
