package org.chancery.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.event.Claim;
import org.chancery.event.Evidence;

/**
 * A filing that meets the shapes, and why claims had to be left out of it.
 *
 * @param filing what can be written
 * @param found the article as the linker found it
 * @param rejected one message for each claim that was left out
 */
public record CheckedFiling(Filing filing, JudgedArticle found, List<String> rejected) {
    public CheckedFiling {
        rejected = List.copyOf(rejected);
    }

    /**
     * Checks a filing; what is wrong with one claim does not stop the others.
     *
     * @throws GraphException when what is wrong is not with a claim
     */
    public static CheckedFiling of(Filing filing, ShapeCheck shapes) {
        List<String> rejected = new ArrayList<>();
        Filing kept = withTrueQuotes(filing, rejected);
        while (true) {
            JudgedArticle found = JudgedArticle.found(kept);
            List<ShapeCheck.Violation> violations = shapes.violations(found.graph(), entities(kept));
            if (violations.isEmpty()) {
                return new CheckedFiling(kept, found, rejected);
            }
            kept = without(kept, found.graph(), violations, rejected);
        }
    }

    private static Graph entities(Filing filing) {
        Graph graph = GraphFactory.createDefaultGraph();
        filing.claims().stream()
                .flatMap(Actors::of)
                .map(actor -> actor.entity())
                .distinct()
                .forEach(entity -> EntityStatements.add(graph, entity));
        return graph;
    }

    /** Leaves out claims whose sentence does not stand in the article where they say: no shape can tell. */
    private static Filing withTrueQuotes(Filing filing, List<String> rejected) {
        String text = filing.article().text();
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : filing.claims()) {
            if (isQuoted(text, claim.evidence())) {
                kept.add(claim);
            } else {
                rejected.add(message(
                        filing,
                        claim,
                        "The sentence does not stand at " + claim.evidence().start() + ".."
                                + claim.evidence().end() + " of the article."));
            }
        }
        return new Filing(filing.article(), kept, filing.namings(), filing.digest());
    }

    private static boolean isQuoted(String text, Evidence evidence) {
        try {
            int start = text.offsetByCodePoints(0, evidence.start());
            return text.startsWith(evidence.quote(), start)
                    && evidence.end() - evidence.start()
                            == evidence.quote()
                                    .codePointCount(0, evidence.quote().length());
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static Filing without(
            Filing filing, Graph graph, List<ShapeCheck.Violation> violations, List<String> rejected) {
        Set<Node> bad = new HashSet<>();
        for (ShapeCheck.Violation violation : violations) {
            Set<Node> claims = Owners.claims(graph, violation.subject());
            if (claims.isEmpty()) {
                throw new GraphException(filing.article().id() + " cannot be filed. " + violation);
            }
            for (Claim claim : filing.claims()) {
                if (claims.contains(Iris.claim(claim.id())) && bad.add(Iris.claim(claim.id()))) {
                    rejected.add(message(filing, claim, violation.toString()));
                }
            }
        }
        List<Claim> kept = filing.claims().stream()
                .filter(claim -> !bad.contains(Iris.claim(claim.id())))
                .toList();
        return new Filing(filing.article(), kept, filing.namings(), filing.digest());
    }

    private static String message(Filing filing, Claim claim, String reason) {
        return "article " + filing.article().id() + ", characters "
                + claim.evidence().start() + " to " + claim.evidence().end() + ": the claim "
                + claim.type().localName() + " (rule " + claim.rule() + ") is left out. " + reason;
    }
}
