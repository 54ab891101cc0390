package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.index.QId;

/**
 * The two questions that are asked, by the modules {@code wbsearchentities} and {@code wbgetentities} of Wikibase. What comes back is kept as it came, but for what nobody
 * here reads.
 */
final class WikibaseApi {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The languages whose names the reader of items takes. */
    private static final String LANGUAGES = "en|mul|en-gb|en-us|en-ca|de|fr|es|it|pt|nl|sv|pl";

    private final ApiClient client;

    WikibaseApi(ApiClient client) {
        this.client = requireNonNull(client, "client is null");
    }

    /**
     * What a search finds, as a list of objects with {@code id}, {@code label} and {@code match}. More than the first are not asked for ({@code search-continue}): those with the very name
     * come first, and a name that more than these bear means nothing that could be told.
     *
     * @throws Unanswered when there is no answer
     */
    JsonNode search(String name) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("action", "wbsearchentities");
        question.put("search", name);
        question.put("language", "en");
        question.put("uselang", "en");
        question.put("type", "item");
        question.put("limit", String.valueOf(Manners.MOST_FOUND));
        question.put("props", "");
        JsonNode answer = client.ask(question);
        if (!answer.path("search").isArray()) {
            throw strange("search");
        }
        ArrayNode found = MAPPER.createArrayNode();
        for (JsonNode hit : answer.path("search")) {
            found.addObject()
                    .put("id", hit.path("id").asText(""))
                    .put("label", hit.path("label").asText(""))
                    .put("match", hit.path("match").path("text").asText(""));
        }
        return found;
    }

    /**
     * Items by the ids that were asked for, all of them; null for those that there are not. An item that was merged into another is that other one.
     *
     * @throws Unanswered when there is no answer
     */
    Map<String, JsonNode> items(Collection<String> ids) {
        Map<String, JsonNode> items = new LinkedHashMap<>();
        List<String> open = new ArrayList<>(new LinkedHashSet<>(ids));
        int size = Manners.MOST_IDS;
        while (!open.isEmpty()) {
            List<String> batch = List.copyOf(open.subList(0, Math.min(size, open.size())));
            Map<String, JsonNode> found = batch(batch);
            if (found.isEmpty() && size == 1) {
                throw strange("item " + batch.get(0));
            }
            size = found.isEmpty() ? Math.max(1, Math.min(size, open.size()) / 2) : size;
            items.putAll(found);
            open.removeAll(found.keySet());
        }
        return items;
    }

    /** What is answered of a batch: an answer that would be too large leaves out the last ones, with a warning. */
    private Map<String, JsonNode> batch(List<String> ids) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("action", "wbgetentities");
        question.put("ids", String.join("|", ids));
        question.put("props", "info|labels|descriptions|aliases|claims|sitelinks");
        question.put("languages", LANGUAGES);
        question.put("redirects", "yes");
        JsonNode answer = client.ask(question);
        Optional<String> impossible = Answers.impossible(answer);
        if (impossible.isPresent()) {
            Set<String> none = new LinkedHashSet<>(ids);
            none.retainAll(Set.of(impossible.get()));
            Map<String, JsonNode> missing = new LinkedHashMap<>();
            none.forEach(id -> missing.put(id, NullNode.getInstance()));
            return missing;
        }
        if (!answer.path("entities").isObject()) {
            throw strange("items");
        }
        Map<String, JsonNode> found = new LinkedHashMap<>();
        for (String id : ids) {
            JsonNode item = answer.path("entities").path(id);
            if (item.isObject()) {
                found.put(id, isItem(item) ? Trimmed.item(item) : NullNode.getInstance());
            }
        }
        return found;
    }

    private static boolean isItem(JsonNode entity) {
        return !entity.has("missing")
                && entity.path("type").asText("").equals("item")
                && QId.parse(entity.path("id").asText("")).isPresent();
    }

    private Unanswered strange(String what) {
        return client.giveUp("what came back for " + what + " is not the answer of a Wikidata API");
    }
}
