package org.chancery.evaluate.io;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.entity.Entity;
import org.chancery.evaluate.audit.AuditClaim;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.Evidence;
import org.chancery.graph.ClaimReader;
import org.chancery.graph.Dip;
import org.chancery.graph.EntityReader;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.time.DateBounds;

/** Reads the claims of a store, which is in a transaction, in words for people to judge. */
public final class StoredClaims {
    private StoredClaims() {}

    public static List<AuditClaim> read(DatasetGraph store) {
        Graph entities = store.getGraph(Graphs.ENTITIES);
        Function<String, Optional<Entity>> linked = id -> EntityReader.read(entities, id);
        ClaimReader reader = new ClaimReader(linked);
        List<Node> articles = Iter.iter(store.find(Node.ANY, Node.ANY, Dip.digest, Node.ANY))
                .map(Quad::getSubject)
                .toList();
        return articles.stream()
                .flatMap(article -> reader.read(store.getGraph(article)).stream())
                .sorted(ClaimReader.ORDER)
                .map(StoredClaims::inWords)
                .toList();
    }

    private static AuditClaim inWords(Claim claim) {
        return new AuditClaim(
                Iris.claim(claim.id()).getURI(),
                claim.article(),
                marked(claim.evidence()),
                claim.type().localName(),
                claim.status().name().toLowerCase(Locale.ROOT),
                names(claim.source()),
                names(claim.target()),
                claim.place().map(StoredClaims::name).orElse(""),
                claim.time()
                        .flatMap(ClaimTime::bounds)
                        .map(DateBounds::edtf)
                        .or(() -> claim.time().map(ClaimTime::text))
                        .orElse(""),
                claim.confidence());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(StoredClaims::name).collect(Collectors.joining("; "));
    }

    private static String name(Actor actor) {
        String label = actor.entity().label();
        return actor.text().equals(label) ? label : label + " (" + actor.text() + ")";
    }

    /** The sentence on one line, its trigger between « and ». */
    private static String marked(Evidence evidence) {
        String quote = evidence.quote();
        int points = quote.codePointCount(0, quote.length());
        int begin = evidence.triggerStart() - evidence.start();
        String sentence = quote;
        if (begin >= 0 && begin <= points) {
            int from = quote.offsetByCodePoints(0, begin);
            if (quote.startsWith(evidence.trigger(), from)) {
                int to = from + evidence.trigger().length();
                sentence = quote.substring(0, from) + "«" + evidence.trigger() + "»" + quote.substring(to);
            }
        }
        return sentence.replaceAll("\\s+", " ");
    }
}
