package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.event.Actor;

/**
 * Writes and reads the mentions of claims. What is not linked to Wikidata is described by each mention for itself, since articles can differ in it; what is
 * linked is described once, among the entities. What the linker took it for stays beside what people judged it to be.
 */
final class MentionStatements {
    private MentionStatements() {}

    /** Writes a mention as it was found, but for whom it means. */
    static void add(Graph graph, Node mention, Actor actor) {
        about(graph, mention).types(Dip.Mention).add(Dip.words, Literals.english(actor.text()));
        SaidStatements.add(graph, mention, actor.entity());
    }

    /** Writes what a mention or a name means, and what the linker took it for where that is something else. */
    static void addMeaning(Graph graph, Node node, Entity found, Entity judged) {
        about(graph, node).add(Dip.refersTo, Iris.entity(judged.id()));
        if (!judged.id().equals(found.id())) {
            about(graph, node).add(Dip.readAs, Iris.entity(found.id()));
        }
    }

    static boolean isJudged(Graph graph, Node node) {
        return Values.of(graph, node, Dip.readAs).isPresent();
    }

    /**
     * A mention with what it means.
     *
     * @param described finds entities by id
     */
    static Actor read(Graph graph, Node mention, Function<String, Optional<Entity>> described) {
        if (!isJudged(graph, mention)) {
            return found(graph, mention, described);
        }
        String id = Iris.id(Values.one(graph, mention, Dip.refersTo));
        return new Actor(
                Values.text(graph, mention, Dip.words),
                described.apply(id).orElseThrow(() -> new GraphException(id + " is described nowhere")));
    }

    /** A mention with what the linker took it for. */
    static Actor found(Graph graph, Node mention, Function<String, Optional<Entity>> described) {
        return new Actor(Values.text(graph, mention, Dip.words), entity(graph, mention, described));
    }

    /** What the linker took a mention or a name for. */
    static Entity entity(Graph graph, Node node, Function<String, Optional<Entity>> described) {
        Optional<Node> other = Values.of(graph, node, Dip.readAs);
        String id = Iris.id(other.orElseGet(() -> Values.one(graph, node, Dip.refersTo)));
        return SaidStatements.read(graph, node, id)
                .or(() -> described.apply(id))
                .or(() -> other.map(forgotten -> forgotten(graph, node, id)))
                .orElseThrow(() -> new GraphException(id + " is described nowhere"));
    }

    /** What was a link once, and is neither in the catalogue nor, since people judged otherwise, among the entities. */
    private static Entity forgotten(Graph graph, Node node, String id) {
        return new Entity(
                id,
                Values.text(graph, node, Dip.words),
                EntityType.OTHER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
