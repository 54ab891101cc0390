package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.entity.NameKey;
import org.chancery.entity.WordIndex;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;

/** The names of all that a graph describes, to be looked up without asking the store. Does not change. */
final class GraphNames {
    /** Words that more names have tell too little, unless the name asked for has only such words. */
    private static final int FREQUENT = 2000;

    private static final int MOST_TELLING = 4;
    private static final int MOST_FOUND = 50;

    /** A name of an entity, as {@link NameKey} writes it. */
    private record Named(String id, String key) {}

    private final WordIndex<Named> names;

    /**
     * Reads the names of a store, which is in a transaction. The store fetches them one by one, which is what takes the time.
     *
     * @param check called at every name; what it throws ends the reading
     */
    GraphNames(DatasetGraph store, Runnable check) {
        Graph entities = store.getGraph(Graphs.ENTITIES);
        List<Named> named = new ArrayList<>();
        for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode())) {
            entities.find(Node.ANY, property, Node.ANY).forEach(triple -> {
                check.run();
                named.add(named(triple));
            });
        }
        names = new WordIndex<>(named, Named::key);
    }

    private static Named named(Triple triple) {
        return new Named(
                Iris.id(triple.getSubject()), NameKey.of(triple.getObject().getLiteralLexicalForm()));
    }

    /**
     * What has a name like one that is asked for, likest first.
     *
     * @param least how like it has to be, see {@link Likeness#keys}
     */
    List<String> like(Spoken spoken, double least) {
        Map<String, Double> found = new HashMap<>();
        for (String key : spoken.keys().keySet()) {
            Set<Named> seen = new HashSet<>();
            for (String word : telling(key)) {
                for (Named name : names.with(word)) {
                    double likeness = seen.add(name) ? Likeness.keys(key, name.key()) : 0;
                    if (likeness >= least) {
                        found.merge(name.id(), likeness, Math::max);
                    }
                }
            }
        }
        Comparator<Map.Entry<String, Double>> likest = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return found.entrySet().stream()
                .sorted(likest.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FOUND)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words that few names have; the rarest one in any case. */
    private List<String> telling(String key) {
        List<String> words = Stream.of(key.split(" "))
                .filter(word -> !names.with(word).isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(word -> names.with(word).size()))
                .toList();
        return words.stream()
                .filter(word -> word.equals(words.get(0)) || names.with(word).size() <= FREQUENT)
                .limit(MOST_TELLING)
                .toList();
    }

    /** What has a name that somebody has begun to type. */
    Stream<String> beginning(String key) {
        return names.beginning(key).map(Named::id).distinct();
    }
}
