package org.chancery.graph;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.entity.Entity;
import org.chancery.entity.Tenure;

/** The graph of the entities that articles and events name. */
public final class EntityGraph {
    private EntityGraph() {}

    /**
     * The statements for the graph {@link Graphs#ENTITIES}.
     *
     * @param tenures the tenures of a person, by Wikidata id
     */
    public static Graph of(Collection<Entity> entities, Function<String, List<Tenure>> tenures) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (Entity entity : entities) {
            EntityStatements.add(graph, entity);
            entity.wikidata().map(tenures).orElse(List.of()).forEach(tenure -> TenureStatements.add(graph, tenure));
        }
        return graph;
    }
}
