package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.judgement.Naming;

/** Writes and reads the names of an article as the linker found them. */
final class NamingStatements {
    private NamingStatements() {}

    static Node node(Node article, Naming naming) {
        return Iris.minted(
                "naming", article.getURI(), naming.form(), naming.entity().id());
    }

    /** Writes a name as it was found, but for what it means. */
    static void add(Graph graph, Node article, Naming naming) {
        Node node = node(article, naming);
        about(graph, article).add(Dip.naming, node);
        about(graph, node)
                .types(Dip.Naming)
                .add(Dip.words, Literals.english(naming.words()))
                .add(Dip.readScore, Literals.real(naming.score()))
                .add(Dip.charStart, Literals.integer(naming.start()))
                .add(Dip.charEnd, Literals.integer(naming.end()))
                .add(Dip.places, Literals.integer(naming.places()));
        SaidStatements.add(graph, node, naming.entity());
        if (!naming.candidates().equals(alone(naming.entity(), naming.score()))) {
            naming.candidates().forEach(candidate -> add(graph, node, candidate));
        }
    }

    private static void add(Graph graph, Node naming, Candidate candidate) {
        Node node = Iris.minted("candidate", naming.getURI(), candidate.wikidata());
        about(graph, naming).add(Dip.candidate, node);
        about(graph, node)
                .types(Dip.Candidate)
                .add(Dip.item, Iris.wikidata(candidate.wikidata()))
                .add(Dip.readScore, Literals.real(candidate.score()));
    }

    /** The one candidate of a name that can mean nothing else: it need not be written. */
    private static List<Candidate> alone(Entity entity, double score) {
        return entity.isLinked() ? List.of(new Candidate(entity.id(), score)) : List.of();
    }

    /** The names of an article, in its order. */
    static List<Naming> read(Graph graph, Function<String, Optional<Entity>> described) {
        return graph.stream(Node.ANY, Dip.naming, Node.ANY)
                .map(Triple::getObject)
                .map(node -> naming(graph, node, described))
                .sorted(Comparator.comparingInt(Naming::start))
                .toList();
    }

    private static Naming naming(Graph graph, Node node, Function<String, Optional<Entity>> described) {
        Entity entity = MentionStatements.entity(graph, node, described);
        double score = Values.real(graph, node, Dip.readScore);
        List<Candidate> candidates = Values.all(graph, node, Dip.candidate)
                .map(candidate -> candidate(graph, candidate))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::wikidata))
                .toList();
        return new Naming(
                Values.text(graph, node, Dip.words),
                entity,
                score,
                candidates.isEmpty() ? alone(entity, score) : candidates,
                Values.integer(graph, node, Dip.charStart),
                Values.integer(graph, node, Dip.charEnd),
                Values.integer(graph, node, Dip.places));
    }

    private static Candidate candidate(Graph graph, Node node) {
        String item = Values.one(graph, node, Dip.item).getURI();
        return new Candidate(item.substring(Iris.WIKIDATA.length()), Values.real(graph, node, Dip.readScore));
    }
}
