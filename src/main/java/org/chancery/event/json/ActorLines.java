package org.chancery.event.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.article.ArticleException;
import org.chancery.article.WrittenDates;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;
import org.chancery.event.ActorPhrase;

/** The lines of {@code chancery actors}: words that name an actor in, the same with what they name out. The fields are a public contract: docs/actors.md. */
public final class ActorLines {
    private static final List<String> CODES = List.of("label", "type", "wikidata", "country", "sector");

    private final ObjectMapper mapper = new ObjectMapper();

    /** @throws ArticleException when the line is no object with an id and words; the message names the field */
    public ActorPhrase phrase(String line) {
        ObjectNode node = object(line);
        if (string(node, "id").isEmpty()) {
            throw new ArticleException("has no field \"id\"; give it one of its own");
        }
        String text = string(node, "text")
                .filter(words -> !words.isBlank())
                .orElseThrow(() -> new ArticleException(
                        "has no words in field \"text\"; write {\"id\": \"1\", \"text\": \"Israeli troops\"}"));
        return new ActorPhrase(
                text, string(node, "context"), string(node, "date").map(ActorLines::date));
    }

    /** The line with the codes of the actor, where it names one; codes that it came with are taken off. */
    public String line(String line, Optional<Actor> actor) {
        ObjectNode node = object(line);
        node.remove(CODES);
        actor.map(Actor::entity).ifPresent(entity -> add(node, entity));
        return node.toString();
    }

    private static void add(ObjectNode node, Entity entity) {
        node.put("label", entity.label());
        node.put("type", entity.type().name().toLowerCase(Locale.ROOT));
        entity.wikidata().ifPresent(id -> node.put("wikidata", id));
        entity.countryCode().ifPresent(code -> node.put("country", code));
        entity.sector().ifPresent(sector -> node.put("sector", sector));
    }

    private ObjectNode object(String line) {
        try {
            JsonNode node = mapper.readTree(line);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new ArticleException("is not a JSON object; write {\"id\": \"1\", \"text\": \"Israeli troops\"}");
        } catch (JsonProcessingException broken) {
            throw new ArticleException("is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static Optional<String> string(ObjectNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !(field.equals("id") && value.isIntegralNumber())) {
            throw new ArticleException("field \"" + field + "\" is no string; put it between quotation marks");
        }
        return Optional.of(value.asText());
    }

    private static LocalDate date(String written) {
        try {
            return WrittenDates.parse(written);
        } catch (ArticleException none) {
            throw new ArticleException("field \"date\": " + none.reason(), none);
        }
    }
}
