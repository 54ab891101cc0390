package org.chancery.entity.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Sense;
import org.jspecify.annotations.Nullable;

/** What keys mean. The senses of a key are made when somebody asks for it: most keys of a catalogue nobody asks for. */
final class SenseTable {
    /** That one of the names of an entity has a key, with what else has it. */
    private record Bearer(Listed entity, int name, @Nullable Bearer next) {}

    private final NameIndex.Use use;
    private final Function<Listed, CatalogueEntry> entries;
    private final Map<String, Bearer> bearers = new HashMap<>(1 << 16);
    private final Map<String, List<Sense>> senses = new ConcurrentHashMap<>();

    SenseTable(NameIndex.Use use, Function<Listed, CatalogueEntry> entries) {
        this.use = use;
        this.entries = entries;
    }

    /**
     * Takes a key of an entity, all of one entity one after the other; of several names with the same key the first counts. Not while others read.
     *
     * @param name the place of the name, as {@link NameIndex} counts
     */
    void add(String key, Listed entity, int name) {
        Bearer known = bearers.get(key);
        if (known == null || !known.entity().id().equals(entity.id())) {
            bearers.put(key, new Bearer(entity, name, known));
        }
    }

    /** What a key means, likeliest first. */
    List<Sense> get(String key) {
        Bearer first = bearers.get(key);
        return first == null ? List.of() : senses.computeIfAbsent(key, unknown -> senses(first));
    }

    private List<Sense> senses(Bearer first) {
        List<Sense> made = new ArrayList<>();
        for (Bearer bearer = first; bearer != null; bearer = bearer.next()) {
            made.add(NameIndex.sense(
                    use, entries.apply(bearer.entity()), bearer.entity().cells().names(), bearer.name()));
        }
        made.sort(NameIndex.LIKELIEST);
        return List.copyOf(made);
    }

    /** What all keys mean, in no order. */
    Stream<Sense> all() {
        return bearers.values().stream().flatMap(bearer -> senses(bearer).stream());
    }

    /** The keys, in no order. */
    Iterable<String> keys() {
        return bearers.keySet();
    }
}
