package org.chancery.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.query.QueryRunner;
import org.chancery.query.SavedQuery;

/** The events of a store as JSON: a list to draw, and one event with everything that is said of it. */
final class Events {
    private static final int MOST = 2000;

    private final DatasetGraph dataset;
    private final QueryRunner runner;
    private final SavedQuery query;

    /** @param query lists the events in order in a column named {@code event}; its parameters are the filters of {@link #list} */
    Events(DatasetGraph dataset, QueryRunner runner, SavedQuery query) {
        this.dataset = dataset;
        this.runner = runner;
        this.query = query;
    }

    /** The events that the filters leave, at most 2,000 of them; {@code total} says how many there are. */
    ObjectNode list(Map<String, String> filters) {
        return Txn.calculateRead(dataset, () -> {
            List<Node> events = runner.rows(query, filters).terms("event").stream()
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            EventJson json = new EventJson(new Facts(dataset.getUnionGraph()));
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            events.stream().limit(MOST).map(json::brief).forEach(array::add);
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.put("total", events.size());
            answer.set("events", array);
            return answer;
        });
    }

    /** One event with its claims and its history; empty when there is none with this id. */
    Optional<ObjectNode> event(String id) {
        return Txn.calculateRead(dataset, () -> {
            Facts facts = new Facts(dataset.getUnionGraph());
            Node event = NodeFactory.createURI(Iris.NS + id);
            return facts.graph().contains(event, RDF.type.asNode(), Dip.Event)
                    ? Optional.of(new EventJson(facts).full(event))
                    : Optional.empty();
        });
    }
}
