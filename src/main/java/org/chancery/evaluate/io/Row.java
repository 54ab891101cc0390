package org.chancery.evaluate.io;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.evaluate.EvaluateException;
import org.jspecify.annotations.Nullable;

/** A JSON object that is asked for its fields; what is not as it should be is told with its place. */
final class Row {
    private final String place;
    private final JsonNode node;

    /** @param place the file and the line, for messages */
    Row(String place, JsonNode node) {
        this.place = requireNonNull(place, "place is null");
        this.node = node;
        if (!node.isObject()) {
            throw new EvaluateException(place + ": is not a JSON object; write {...}");
        }
    }

    boolean has(String field) {
        return !node.path(field).isMissingNode() && !node.path(field).isNull();
    }

    /** A string or, for ids, a whole number. */
    String text(String field) {
        return optional(field)
                .orElseThrow(() -> wrong(field, "is missing; it has to be there, as a string between quotation marks"));
    }

    Optional<String> optional(String field) {
        JsonNode value = node.path(field);
        if (!has(field)) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw wrong(field, "is no string; put it between quotation marks");
        }
        return Optional.of(value.asText());
    }

    int integer(String field) {
        JsonNode value = node.path(field);
        if (!value.isInt()) {
            throw wrong(field, has(field) ? "is no whole number" : "is missing; it has to be a whole number");
        }
        return value.intValue();
    }

    int integer(String field, int otherwise) {
        return has(field) ? integer(field) : otherwise;
    }

    double number(String field, double otherwise) {
        JsonNode value = node.path(field);
        if (has(field) && !value.isNumber()) {
            throw wrong(field, "is no number");
        }
        return has(field) ? value.doubleValue() : otherwise;
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    /** The day of a field that is a date or begins with one. */
    Optional<LocalDate> day(String field) {
        return optional(field).map(written -> day(field, written));
    }

    private LocalDate day(String field, String written) {
        try {
            return LocalDate.parse(written.substring(0, Math.min(10, written.length())));
        } catch (DateTimeException none) {
            throw wrong(field, "\"" + written + "\" is no date; write it as 2025-10-25", none);
        }
    }

    /** The object in a field, when there is one. */
    Optional<Row> object(String field) {
        return has(field)
                ? Optional.of(new Row(place + ", field \"" + field + "\"", node.path(field)))
                : Optional.empty();
    }

    /** The objects of a list; none where there is no such field. */
    <T> List<T> objects(String field, Function<Row, T> reader) {
        List<T> objects = new ArrayList<>();
        for (JsonNode element : list(field)) {
            objects.add(reader.apply(new Row(within(field, objects.size()), element)));
        }
        return objects;
    }

    /** The strings of a list; of a list of lists their first elements. */
    List<String> strings(String field) {
        List<String> strings = new ArrayList<>();
        for (JsonNode element : list(field)) {
            JsonNode text = element.isArray() ? element.path(0) : element;
            if (!text.isTextual()) {
                throw new EvaluateException(within(field, strings.size()) + ": is no string");
            }
            strings.add(text.asText());
        }
        return strings;
    }

    private Iterable<JsonNode> list(String field) {
        JsonNode value = node.path(field);
        if (has(field) && !value.isArray()) {
            throw wrong(field, "is no list; write [...]");
        }
        return value;
    }

    private String within(String field, int index) {
        return place + ", field \"" + field + "\", element " + (index + 1);
    }

    EvaluateException wrong(String field, String what) {
        return wrong(field, what, null);
    }

    EvaluateException wrong(String field, String what, @Nullable Throwable cause) {
        return new EvaluateException(place + ": field \"" + field + "\" " + what, cause);
    }
}
