package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.G;
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
     * Checks events; those that are written already were checked then.
     *
     * @param before the graph of events as it is written
     * @param entities the description of all entities that they name
     * @throws GraphException when what is wrong is not with an event
     */
    public static CheckedEvents of(
            Collection<Event> events,
            Map<String, String> storyByArticle,
            Graph before,
            Graph entities,
            ShapeCheck shapes) {
        List<String> rejected = new ArrayList<>();
        List<Event> kept = List.copyOf(events);
        List<Event> unchecked =
                kept.stream().filter(event -> !isWritten(event, before)).toList();
        while (!unchecked.isEmpty()) {
            Graph graph = EventGraph.of(unchecked, Map.of());
            List<ShapeCheck.Violation> violations = shapes.violations(graph, entities);
            if (violations.isEmpty()) {
                break;
            }
            Set<String> bad = bad(unchecked, graph, violations, rejected);
            unchecked = without(unchecked, bad);
            kept = without(kept, bad);
        }
        return new CheckedEvents(kept, EventGraph.of(kept, storyByArticle), rejected);
    }

    private static boolean isWritten(Event event, Graph before) {
        Graph own = EventGraph.of(List.of(event), Map.of());
        return own.stream().allMatch(before::contains)
                && own.stream()
                        .map(Triple::getSubject)
                        .distinct()
                        .filter(subject -> !own.contains(subject, Dip.about, Node.ANY))
                        .allMatch(subject -> G.countSP(own, subject, Node.ANY) == G.countSP(before, subject, Node.ANY));
    }

    private static Set<String> bad(
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
        return bad;
    }

    private static List<Event> without(List<Event> events, Set<String> bad) {
        return events.stream().filter(event -> !bad.contains(event.id())).toList();
    }
}
