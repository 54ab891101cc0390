package org.chancery.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.assemble.Sketch;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.Judgements;
import org.chancery.event.Claim;
import org.chancery.graph.Contents;
import org.chancery.graph.Dip;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.graph.JudgedArticle;
import org.chancery.graph.Sketches;

/** Reads what is in a store, which is in a transaction. */
final class Filed {
    private final DatasetGraph store;

    Filed(DatasetGraph store) {
        this.store = store;
    }

    /** The digests of all articles, by article id. */
    Map<String, String> digests() {
        Map<String, String> digests = new HashMap<>();
        store.find(Node.ANY, Node.ANY, Dip.digest, Node.ANY)
                .forEachRemaining(quad -> digests.put(
                        Iris.articleId(quad.getSubject()), quad.getObject().getLiteralLexicalForm()));
        return digests;
    }

    /** The claims of an article by the judgements that the store holds to. */
    List<Claim> claims(String article, Judgements judgements, Catalogue catalogue) {
        return JudgedArticle.claims(
                article,
                store.getGraph(Iris.article(article)),
                judgements,
                catalogue,
                Refiling.described(store, catalogue));
    }

    /** The sketches of all articles but some. */
    List<Sketch> sketches(Set<String> except) {
        return Sketches.read(store).stream()
                .filter(sketch -> !except.contains(sketch.article()))
                .toList();
    }

    /** How much there is, by the events as they are. */
    BuildSummary.Totals totals() {
        Contents contents = Contents.of(store);
        int linked = (int) Iter.count(store.find(Graphs.ENTITIES, Node.ANY, OWL.sameAs.asNode(), Node.ANY));
        int entities = (int) Iter.count(store.find(Graphs.ENTITIES, Node.ANY, RDFS.label.asNode(), Node.ANY));
        return new BuildSummary.Totals(
                (int) contents.count(Dip.Article),
                (int) contents.count(Dip.Claim),
                (int) contents.count(Dip.Event),
                linked,
                entities - linked);
    }

    /** The ids of all linked entities that articles mention, some articles excepted. */
    Set<String> mentioned(Set<String> except) {
        Set<String> entities = new TreeSet<>();
        store.find(Node.ANY, Node.ANY, Dip.linkScore, Node.ANY).forEachRemaining(quad -> {
            if (!except.contains(Iris.articleId(quad.getGraph()))) {
                entities.add(Iris.id(quad.getSubject()));
            }
        });
        return entities;
    }
}
