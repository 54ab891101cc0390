package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.chancery.entity.EntityType;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Decision.Described;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;

/** The graph of the judgements that a store holds to: with it a store needs no other file to stay as it was judged. */
public final class JudgementGraph {
    private JudgementGraph() {}

    /** The statements for the graph {@link Graphs#JUDGEMENTS}. */
    public static Graph of(Judgements judgements) {
        Graph graph = GraphFactory.createDefaultGraph();
        judgements.all().forEach(judgement -> add(graph, judgement));
        return graph;
    }

    private static void add(Graph graph, Judgement judgement) {
        JudgementKey key = judgement.key();
        Node node = Iris.minted(
                "judgement", key.entity(), key.form().orElse(""), key.article().orElse(""));
        Decision decision = judgement.decision();
        about(graph, node)
                .types(Dip.Judgement)
                .add(Dip.judges, Iris.entity(key.entity()))
                .addIf(Dip.judgedName, key.form(), Literals::string)
                .addIf(Dip.judgedIn, key.article(), Iris::article)
                .addIf(Dip.judgedAs, decision.target(), Iris::entity)
                .addIf(Dip.saysName, decision.description().map(Described::label), Literals::english)
                .addIf(
                        Dip.saysKind,
                        decision.description().map(Described::type).or(() -> type(decision)),
                        EntityStatements::type);
    }

    private static Optional<EntityType> type(Decision decision) {
        return decision instanceof Decision.Nothing nothing ? nothing.type() : Optional.empty();
    }

    /** The judgements that a graph holds. */
    public static Judgements read(Graph graph) {
        List<Judgement> judgements = G.nodesOfTypeAsList(graph, Dip.Judgement).stream()
                .map(node -> new Judgement(key(graph, node), decision(graph, node)))
                .toList();
        return Judgements.of(judgements);
    }

    private static JudgementKey key(Graph graph, Node node) {
        return new JudgementKey(
                Iris.id(Values.one(graph, node, Dip.judges)),
                Values.string(graph, node, Dip.judgedName),
                Values.of(graph, node, Dip.judgedIn).map(Iris::articleId));
    }

    private static Decision decision(Graph graph, Node node) {
        Optional<EntityType> type = Values.of(graph, node, Dip.saysKind).map(EntityStatements::type);
        Optional<Described> described =
                Values.string(graph, node, Dip.saysName).flatMap(name -> type.map(kind -> new Described(name, kind)));
        Optional<String> target = Values.of(graph, node, Dip.judgedAs).map(Iris::id);
        if (target.isEmpty()) {
            return new Decision.Nothing(type);
        }
        return target.get().startsWith("x-")
                ? new Decision.Same(target.get(), described.orElseThrow())
                : new Decision.Link(target.get(), described);
    }
}
