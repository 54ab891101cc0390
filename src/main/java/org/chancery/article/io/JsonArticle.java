package org.chancery.article.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.article.ArticleException;
import org.chancery.article.Details;
import org.chancery.article.WrittenDates;

/** A JSON object that is an article: id, text, title, published, publisher, url, language; other fields are left alone. */
final class JsonArticle {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonArticle() {}

    static Draft read(JsonNode node) {
        if (!node.isObject()) {
            throw new ArticleException("it is not a JSON object; write {\"id\": \"...\", \"text\": \"...\"}");
        }
        String text = string(node, "text")
                .orElseThrow(
                        () -> new ArticleException("it has no field \"text\"; the article goes there, as one string"));
        Details details = new Details(
                string(node, "title"),
                string(node, "published").filter(p -> !p.isBlank()).map(JsonArticle::date),
                string(node, "publisher"),
                string(node, "url"),
                string(node, "language"));
        return new Draft(string(node, "id").filter(id -> !id.isBlank()), LineEnds.unify(withoutMark(text)), details);
    }

    /** What is wrong with JSON that cannot be parsed, without the parser's own name for the place. */
    static ArticleException broken(JsonProcessingException failure, long firstLine) {
        JsonLocation place = failure.getLocation();
        if (place == null) {
            return new ArticleException("it is not JSON: " + message(failure), failure);
        }
        if (failure.getOriginalMessage().startsWith("Invalid UTF-8")) {
            return Utf8.notUtf8(place.getByteOffset(), "in a sequence that UTF-8 does not have");
        }
        return new ArticleException(
                "it is not JSON: line " + (firstLine + place.getLineNr() - 1) + ", column " + place.getColumnNr() + ": "
                        + message(failure),
                failure);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static LocalDate date(String written) {
        try {
            return WrittenDates.parse(written);
        } catch (ArticleException none) {
            throw new ArticleException("field \"published\": " + none.reason(), none);
        }
    }

    private static Optional<String> string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !(field.equals("id") && value.isIntegralNumber())) {
            throw new ArticleException("field \"" + field + "\" is no string; put it between quotation marks");
        }
        return Optional.of(value.asText());
    }

    /** What the parser says, without its view of where a bracket was opened: it counts from the start of the line that it was given. */
    private static String message(JsonProcessingException failure) {
        String said = failure.getOriginalMessage();
        int place = said.indexOf(" (start marker at");
        return place < 0 ? said : said.substring(0, place);
    }
}
