package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The shapes of JSON that the Reconciliation Service API 0.2 asks for, written from its text. Each method fails with the part that is of another shape. */
final class ReconciliationShapes {
    private static final String INSTANT =
            "-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?";

    private ReconciliationShapes() {}

    /** Section 3.1. */
    static void manifest(JsonNode json) {
        assertThat(texts(json.path("versions"))).contains("0.2");
        text(json, "name", "identifierSpace", "schemaSpace", "logo");
        assertThat(json.path("identifierSpace").asText()).matches("https?://.+");
        assertThat(json.path("schemaSpace").asText()).matches("https?://.+");
        assertThat(json.path("defaultTypes").isArray()).isTrue();
        each(json.path("defaultTypes"), ReconciliationShapes::type);
        assertThat(json.path("view").path("url").asText()).matches("https?://.*\\{\\{id}}.*");
        JsonNode preview = json.path("preview");
        assertThat(preview.path("url").asText()).matches("https?://.*\\{\\{id}}.*");
        assertThat(preview.path("width").isInt()).isTrue();
        assertThat(preview.path("height").isInt()).isTrue();
        assertThat(names(json.path("suggest"))).isSubsetOf("entity", "property", "type");
        each(json.path("suggest"), service -> {
            assertThat(service.path("service_url").asText()).matches("https?://.+[^/]");
            assertThat(service.path("service_path").asText()).startsWith("/");
            assertThat(service.path("flyout_service_path").asText())
                    .startsWith("/")
                    .contains("${id}");
        });
        JsonNode extend = json.path("extend");
        assertThat(extend.path("propose_properties").path("service_url").asText())
                .matches("https?://.+");
        assertThat(extend.path("propose_properties").path("service_path").asText())
                .startsWith("/");
        each(extend.path("property_settings"), setting -> {
            text(setting, "name", "label");
            assertThat(setting.path("type").asText()).isIn("number", "text", "checkbox", "select");
        });
        assertThat(json.path("batchSize").asInt()).isPositive();
    }

    private static void type(JsonNode type) {
        assertThat(names(type)).isSubsetOf("id", "name", "broader");
        text(type, "id", "name");
        each(type.path("broader"), ReconciliationShapes::type);
    }

    /** Section 4.2: an object with a result for each key. */
    static void batch(JsonNode json, String... keys) {
        assertThat(names(json)).containsExactly(keys);
        json.forEach(ReconciliationShapes::result);
    }

    static void result(JsonNode json) {
        assertThat(names(json)).containsExactly("result");
        assertThat(json.path("result").isArray()).isTrue();
        List<Double> scores = new ArrayList<>();
        each(json.path("result"), candidate -> {
            assertThat(names(candidate)).isSubsetOf("id", "name", "description", "type", "score", "match", "features");
            text(candidate, "id", "name", "description");
            assertThat(candidate.path("score").isNumber()).isTrue();
            assertThat(candidate.path("match").isBoolean()).isTrue();
            assertThat(candidate.path("type")).isNotEmpty();
            each(candidate.path("type"), ReconciliationShapes::type);
            assertThat(candidate.path("features").findValuesAsText("id"))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            each(candidate.path("features"), feature -> {
                text(feature, "id");
                assertThat(feature.path("value").isNumber()
                                || feature.path("value").isBoolean())
                        .isTrue();
            });
            scores.add(candidate.path("score").asDouble());
        });
        assertThat(scores).as("best first").isSortedAccordingTo((one, two) -> Double.compare(two, one));
    }

    /** Section 6.3. */
    static void suggestions(JsonNode json) {
        assertThat(names(json)).containsExactly("result");
        each(json.path("result"), item -> {
            assertThat(names(item)).isSubsetOf("id", "name", "description", "notable");
            text(item, "id", "name");
            each(item.path("notable"), ReconciliationShapes::type);
        });
    }

    /** Section 6.5. */
    static void flyout(JsonNode json) {
        assertThat(names(json)).containsExactlyInAnyOrder("id", "html");
        text(json, "id", "html");
    }

    /** Section 7.2. */
    static void proposal(JsonNode json) {
        assertThat(names(json)).isSubsetOf("properties", "type", "limit");
        each(json.path("properties"), property -> text(property, "id", "name"));
    }

    /** Section 7.4. */
    static void extension(JsonNode json) {
        assertThat(names(json)).containsExactlyInAnyOrder("meta", "rows");
        each(json.path("meta"), column -> {
            assertThat(names(column)).isSubsetOf("id", "name", "type", "service");
            text(column, "id", "name");
        });
        List<String> columns = json.path("meta").findValuesAsText("id").stream().toList();
        each(json.path("rows"), row -> {
            assertThat(columns).containsAll(names(row));
            each(row, cell -> {
                assertThat(cell.isArray()).isTrue();
                each(cell, ReconciliationShapes::value);
            });
        });
    }

    private static void value(JsonNode value) {
        Set<String> names = Set.copyOf(names(value));
        assertThat(names)
                .isIn(
                        Set.of(),
                        Set.of("id", "name"),
                        Set.of("id", "name", "description"),
                        Set.of("str"),
                        Set.of("float"),
                        Set.of("int"),
                        Set.of("date"));
        value.properties().forEach(field -> {
            switch (field.getKey()) {
                case "float" -> assertThat(field.getValue().isNumber()).isTrue();
                case "int" -> assertThat(field.getValue().isIntegralNumber()).isTrue();
                case "date" -> assertThat(field.getValue().asText()).matches(INSTANT);
                default -> assertThat(field.getValue().isTextual()).isTrue();
            }
        });
    }

    private static void text(JsonNode json, String... names) {
        for (String name : names) {
            assertThat(json.path(name).isTextual())
                    .as("%s of %s is a text", name, json)
                    .isTrue();
            assertThat(json.path(name).asText()).as("%s of %s", name, json).isNotEmpty();
        }
    }

    private static void each(JsonNode json, Consumer<JsonNode> check) {
        json.forEach(check);
    }

    static List<String> names(JsonNode json) {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
