package org.chancery.server.reconcile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.entity.Catalogue;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;
import org.chancery.graph.Iris;

/** Finds what a name can mean at all, in the graph and in the catalogue, by lookups only. */
final class Finder {
    /** Longer names are none: whole sentences, pasted pages. */
    static final int LONGEST_NAME = 300;

    /**
     * Something that can be meant.
     *
     * @param floor what its name is worth even where the likeness of the names is less
     */
    record Found(Thing thing, double floor) {}

    /** What shares less with the name is not looked at. */
    private static final double LEAST_LIKE = 0.4;

    /** A name of so many words at most is looked up in parts. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_BY_WORD = 200;

    /** So many longer names are looked at for one that means nothing itself. */
    private static final int MOST_COMPLETED = 20;

    private static final int MOST_TYPED = 200;

    /** What a name that counts only in some places, such as "Ore." behind a comma, is worth. */
    private static final double IN_PLACES = 0.8;

    private static final Pattern ID =
            Pattern.compile("(?:" + Pattern.quote(Iris.WIKIDATA) + "|https?://www\\.wikidata\\.org/(?:entity|wiki)/|"
                    + Pattern.quote(Iris.NS) + "|wd:|id:)?(Q[1-9]\\d{0,12}|x-\\S{1,200})");

    private final Things things;
    private final Catalogue catalogue;
    private final GraphNames names;

    Finder(Things things, GraphNames names) {
        this.things = things;
        this.catalogue = things.catalogue();
        this.names = names;
    }

    /** The thing that is asked for by its id or address. */
    Optional<Thing> byId(String written) {
        var id = ID.matcher(written.strip());
        return id.matches() ? things.find(id.group(1)) : Optional.empty();
    }

    /** What can be meant, with what its name is worth even where the likeness of the names is less. */
    List<Found> byName(Spoken spoken) {
        Map<String, Double> found = new LinkedHashMap<>();
        spoken.keys().forEach((key, weight) -> {
            catalogue
                    .senses(key)
                    .forEach(sense -> put(found, sense.entry().id(), weight * (isPlain(sense) ? 0 : IN_PLACES)));
            catalogue.spelled(key).forEach(sense -> put(found, sense.entry().id(), 0));
            families(key).forEach(id -> put(found, id, 0));
        });
        parts(spoken.key()).forEach(id -> put(found, id, 0));
        names.like(spoken, LEAST_LIKE).forEach(id -> put(found, id, 0));
        if (found.isEmpty()) {
            catalogue
                    .beginning(spoken.key(), MOST_COMPLETED)
                    .forEach(sense -> put(found, sense.entry().id(), 0));
        }
        return found.entrySet().stream()
                .flatMap(entry -> things.find(entry.getKey()).map(thing -> new Found(thing, entry.getValue())).stream())
                .toList();
    }

    private static boolean isPlain(Sense sense) {
        return Sense.bare(sense.written()).equals(sense.written());
    }

    private static void put(Map<String, Double> found, String id, double floor) {
        found.merge(id, floor, Math::max);
    }

    /** The people whose family name begins or ends a name, or is it. */
    private Stream<String> families(String key) {
        Set<String> parts = new LinkedHashSet<>(List.of(key));
        parts.add(key.substring(0, Math.max(key.indexOf(' '), 0)));
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
            parts.add(key.substring(space + 1));
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .limit(MOST_WORDS)
                .flatMap(part -> catalogue.family(part).stream())
                .map(sense -> sense.entry().id())
                .limit(MOST_BY_WORD);
    }

    /** What bears a part of the name of several words, such as "Ministry of Finance" in "Ministry of Finance Tokyo office". */
    private Stream<String> parts(String key) {
        String[] words = key.split(" ");
        if (words.length < 2 || words.length > MOST_WORDS) {
            return Stream.of();
        }
        Set<String> parts = new LinkedHashSet<>();
        for (int length = words.length - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.length; from++) {
                parts.add(String.join(" ", Arrays.copyOfRange(words, from, from + length)));
            }
        }
        return parts.stream()
                .flatMap(part -> catalogue.senses(part).stream())
                .map(sense -> sense.entry().id())
                .limit(MOST_BY_WORD);
    }

    /** What has a name that somebody has begun to type. */
    List<Thing> beginning(String typed) {
        String key = NameKey.of(typed);
        return Stream.concat(
                        catalogue.beginning(key, MOST_TYPED).stream()
                                .map(sense -> sense.entry().id()),
                        names.beginning(key).limit(MOST_TYPED))
                .distinct()
                .flatMap(id -> things.find(id).stream())
                .toList();
    }

    Things things() {
        return things;
    }
}
