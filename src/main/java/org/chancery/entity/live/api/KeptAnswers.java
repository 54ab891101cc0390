package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.NameKey;
import org.chancery.entity.index.QId;
import org.chancery.entity.live.api.AnswerCache.Kept;
import org.chancery.entity.live.api.AnswerCache.Part;
import org.chancery.entity.wikidata.ItemSource;

/** The answers of the cache, and where it has none those of the service, which are kept in it: also that there is nothing. */
final class KeptAnswers implements ItemSource {
    /** So many items are looked at under one name: what stands behind them is known to fewer. */
    private static final int MOST_NAMESAKES = 10;

    private final AnswerCache cache;
    private final Optional<WikibaseApi> api;
    private final Clock clock;

    /**
     * @param api nothing when only the cache answers
     * @param clock tells the day of an answer, on which a term of office without an end is known to be open
     */
    KeptAnswers(AnswerCache cache, Optional<WikibaseApi> api, Clock clock) {
        this.cache = requireNonNull(cache, "cache is null");
        this.api = requireNonNull(api, "api is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * The ids of the items that a search for a name finds by that very name, the best known first.
     *
     * @throws Unanswered when there is no answer
     */
    List<String> search(String name) {
        JsonNode found = cache.read(Part.SEARCHES, name)
                .map(Kept::answer)
                .filter(JsonNode::isArray)
                .orElseGet(() -> kept(Part.SEARCHES, name, api().search(name)).answer());
        String key = NameKey.of(name);
        List<String> ids = new ArrayList<>();
        for (JsonNode hit : found) {
            String id = hit.path("id").asText("");
            boolean same = NameKey.of(hit.path("label").asText("")).equals(key)
                    || NameKey.of(hit.path("match").asText("")).equals(key);
            if (same && QId.parse(id).isPresent() && ids.size() < MOST_NAMESAKES && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    @Override
    public Map<String, Dated> items(Collection<String> ids) {
        Map<String, Kept> answers = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String id : ids) {
            Optional<Kept> kept = cache.read(Part.ITEMS, id)
                    .filter(answer ->
                            answer.answer().isObject() || answer.answer().isNull());
            kept.ifPresentOrElse(answer -> answers.put(id, answer), () -> open.add(id));
        }
        if (!open.isEmpty()) {
            api().items(open).forEach((id, item) -> answers.put(id, kept(Part.ITEMS, id, item)));
        }
        Map<String, Dated> items = new LinkedHashMap<>();
        answers.forEach((id, kept) -> {
            if (kept.answer().isObject()) {
                items.put(id, new Dated(kept.answer().toString().getBytes(StandardCharsets.UTF_8), kept.day()));
            }
        });
        return items;
    }

    private WikibaseApi api() {
        return api.orElseThrow(() -> new Unanswered("only the cache is asked, and does not hold it"));
    }

    private Kept kept(Part part, String question, JsonNode answer) {
        Kept kept = new Kept(answer, LocalDate.now(clock));
        cache.write(part, question, kept);
        return kept;
    }
}
