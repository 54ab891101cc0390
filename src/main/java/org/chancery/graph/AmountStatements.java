package org.chancery.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.event.Amount;

/** Writes an amount without the words of an article. */
final class AmountStatements {
    private AmountStatements() {}

    static void add(Graph graph, Node node, Amount amount) {
        Statements.about(graph, node)
                .types(Dip.Amount)
                .add(Dip.value, Literals.real(amount.value()))
                .add(Dip.unit, Literals.string(amount.unit()))
                .add(Dip.modifier, Literals.string(Names.of(amount.modifier())));
    }
}
