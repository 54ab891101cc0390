package org.chancery.entity.live.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.entity.wikidata.ItemProperties;

/** What is kept of an item: the properties that entries are made of, without references: most of an item is neither. */
final class Trimmed {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> FIELDS =
            List.of("type", "id", "modified", "labels", "descriptions", "aliases", "claims", "sitelinks");

    private Trimmed() {}

    /** An item in the form in which it came, with less in it. */
    static JsonNode item(JsonNode item) {
        ObjectNode trimmed = MAPPER.createObjectNode();
        for (String field : FIELDS) {
            JsonNode value = item.path(field);
            if (field.equals("claims")) {
                trimmed.set(field, claims(value));
            } else if (field.equals("sitelinks")) {
                trimmed.set(field, sitelinks(value));
            } else if (!value.isMissingNode()) {
                trimmed.set(field, value);
            }
        }
        return trimmed;
    }

    private static JsonNode claims(JsonNode claims) {
        ObjectNode kept = MAPPER.createObjectNode();
        claims.properties().forEach(property -> {
            if (ItemProperties.ALL.contains(property.getKey())) {
                ArrayNode statements = kept.putArray(property.getKey());
                property.getValue().forEach(statement -> statements.add(statement(statement)));
            }
        });
        return kept;
    }

    private static JsonNode statement(JsonNode statement) {
        ObjectNode kept = MAPPER.createObjectNode();
        for (String field : List.of("mainsnak", "type", "rank", "qualifiers")) {
            if (statement.has(field)) {
                kept.set(field, statement.get(field));
            }
        }
        return kept;
    }

    private static JsonNode sitelinks(JsonNode sitelinks) {
        ObjectNode kept = MAPPER.createObjectNode();
        sitelinks.properties().forEach(link -> {
            ObjectNode page = kept.putObject(link.getKey());
            page.put("site", link.getValue().path("site").asText(link.getKey()));
            page.put("title", link.getValue().path("title").asText(""));
        });
        return kept;
    }
}
