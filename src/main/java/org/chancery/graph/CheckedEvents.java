package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.assemble.Event;

/**
 * The events that meet the shapes, and why others had to be left out.
 *
 * @param events what can be written
 * @param graph their statements
 * @param rejected one message for each event that was left out; its claims stay
 */
public record CheckedEvents(List<Event> events, Graph graph, List<String> rejected) {
    public CheckedEvents {
        events = List.copyOf(events);
        rejected = List.copyOf(rejected);
    }

    /**
     * Checks events.
     *
     * @param entities the description of all entities that they name
     * @throws GraphException when what is wrong is not with an event
     */
    public static CheckedEvents of(
            Collection<Event> events, Map<String, String> storyByArticle, Graph entities, ShapeCheck shapes) {
        List<String> rejected = new ArrayList<>();
        List<Event> kept = List.copyOf(events);
        while (true) {
            Graph graph = EventGraph.of(kept, storyByArticle);
            List<ShapeCheck.Violation> violations = shapes.violations(graph, entities);
            if (violations.isEmpty()) {
                return new CheckedEvents(kept, graph, rejected);
            }
            kept = without(kept, graph, violations, rejected);
        }
    }

    private static List<Event> without(
            List<Event> events, Graph graph, List<ShapeCheck.Violation> violations, List<String> rejected) {
        Set<String> bad = new TreeSet<>();
        for (ShapeCheck.Violation violation : violations) {
            Node event = Values.of(graph, violation.subject(), Dip.stateOf).orElse(violation.subject());
            List<String> named = events.stream()
                    .map(Event::id)
                    .filter(id -> Iris.event(id).equals(event) || graph.contains(Iris.event(id), Dip.amount, event))
                    .toList();
            if (named.isEmpty()) {
                throw new GraphException("The events cannot be filed. " + violation);
            }
            named.stream().filter(bad::add).forEach(id -> rejected.add("event " + id + " is left out. " + violation));
        }
        return events.stream().filter(event -> !bad.contains(event.id())).toList();
    }
}
