package org.chancery.graph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Finds the claims that lead to a node: the claim itself, that of a mention or an amount, all that name an entity. */
final class Owners {
    private Owners() {}

    static Set<Node> claims(Graph graph, Node node) {
        Set<Node> claims = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(Set.of(node));
        while (!open.isEmpty()) {
            Node next = open.remove();
            if (Values.isA(graph, next, Dip.Claim)) {
                claims.add(next);
            } else if (seen.add(next)) {
                graph.find(Node.ANY, Node.ANY, next).forEach(triple -> open.add(triple.getSubject()));
            }
        }
        return claims;
    }
}
