package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.index.Stored;
import org.chancery.entity.live.LiveException;
import org.chancery.entity.live.Wikidata;
import org.chancery.entity.wikidata.ItemSketch;
import org.chancery.entity.wikidata.SingleItems;

/** A Wikidata API with a cache before it, or the cache alone. */
public final class LiveWikidata implements Wikidata {
    /** So many names are remembered without the cache on disk. */
    private static final int MOST_RECENT = 10_000;

    private final Endpoint endpoint;
    private final KeptAnswers answers;
    private final Optional<ApiClient> client;
    private final SingleItems items;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, List<ItemSketch>> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<ItemSketch>> eldest) {
            return size() > MOST_RECENT;
        }
    };

    private LiveWikidata(
            Endpoint endpoint, AnswerCache cache, Optional<ApiClient> client, Clock clock, CatalogueContents bundled) {
        this.endpoint = requireNonNull(endpoint, "endpoint is null");
        this.client = client;
        answers = new KeptAnswers(cache, client.map(WikibaseApi::new), clock);
        items = new SingleItems(bundled, answers);
    }

    /**
     * A service and a cache.
     *
     * @param folder of the answers of all services; made when there is none
     * @param bundled the catalogue that ships with the program, whose countries are not asked for
     * @throws LiveException when the cache cannot be written
     */
    public static LiveWikidata of(
            Endpoint endpoint, Manners manners, Path folder, CatalogueContents bundled, Host host) {
        AnswerCache cache = AnswerCache.open(folder.resolve(endpoint.folder()), host.tell());
        ApiClient client = new ApiClient(endpoint, manners, host);
        return new LiveWikidata(endpoint, cache, Optional.of(client), host.clock(), bundled);
    }

    /**
     * The answers that a service gave before; it is not asked.
     *
     * @throws LiveException when there are none
     */
    public static LiveWikidata replay(
            Endpoint endpoint, Path folder, CatalogueContents bundled, Consumer<String> tell) {
        AnswerCache cache = AnswerCache.replay(folder.resolve(endpoint.folder()), tell);
        return new LiveWikidata(endpoint, cache, Optional.empty(), Clock.systemUTC(), bundled);
    }

    @Override
    public String address() {
        return endpoint.toString();
    }

    /** Why the service is asked nothing more; nothing while it is asked. */
    public Optional<String> givenUp() {
        return client.flatMap(ApiClient::givenUp);
    }

    /** Why the service refused a question, and not those after it; nothing when it refused none. */
    public Optional<String> refused() {
        return client.flatMap(ApiClient::refused);
    }

    /** All names are searched for first, then what was found for them is asked for at once. */
    @Override
    public synchronized Map<String, List<ItemSketch>> namesakes(Collection<String> names) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String name : names) {
            try {
                if (!recent.containsKey(name)) {
                    found.put(name, answers.search(name));
                }
            } catch (Unanswered none) {
                // left out
            }
        }
        Map<String, List<ItemSketch>> namesakes = all(found);
        recent.putAll(namesakes);
        names.stream().filter(recent::containsKey).forEach(name -> namesakes.put(name, recent.get(name)));
        return namesakes;
    }

    private Map<String, List<ItemSketch>> all(Map<String, List<String>> found) {
        Set<String> ids = new LinkedHashSet<>();
        found.values().forEach(ids::addAll);
        try {
            return namesakes(found, items.sketches(ids));
        } catch (Unanswered none) {
            return each(found);
        }
    }

    /** One name for which there is no answer does not take it from the others. */
    private Map<String, List<ItemSketch>> each(Map<String, List<String>> found) {
        Map<String, List<ItemSketch>> namesakes = new LinkedHashMap<>();
        found.forEach((name, ids) -> {
            try {
                namesakes.putAll(namesakes(Map.of(name, ids), items.sketches(ids)));
            } catch (Unanswered none) {
                // left out
            }
        });
        return namesakes;
    }

    private static Map<String, List<ItemSketch>> namesakes(
            Map<String, List<String>> found, Map<String, ItemSketch> sketches) {
        Map<String, List<ItemSketch>> namesakes = new LinkedHashMap<>();
        found.forEach((name, ids) -> namesakes.put(
                name,
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(sketches.get(id)).stream())
                        .distinct()
                        .toList()));
        return namesakes;
    }

    @Override
    public Known item(String id) {
        Known item = known.get(id);
        return item != null ? item : asked(id);
    }

    private synchronized Known asked(String id) {
        Known item = known.get(id);
        if (item == null) {
            item = answered(id);
            known.put(id, item);
        }
        return item;
    }

    private Known answered(String id) {
        try {
            Optional<Stored> stored = items.stored(id);
            return stored.isPresent() ? new Item(stored.get()) : new Nothing();
        } catch (Unanswered none) {
            return new NoAnswer();
        }
    }
}
