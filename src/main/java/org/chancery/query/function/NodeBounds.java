package org.chancery.query.function;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.graph.Dip;
import org.chancery.time.relation.FuzzyTime;
import org.jspecify.annotations.Nullable;

/**
 * The bounds that a store has for an event, one of its states, a claim or a tenure, in whatever graph they stand. They know what no single literal can say:
 * whether something lasted over its days or lies somewhere among them.
 */
final class NodeBounds {
    private static final BinaryOperator<LocalDate> FIRST = (one, other) -> one.isBefore(other) ? one : other;
    private static final BinaryOperator<LocalDate> LAST = (one, other) -> one.isAfter(other) ? one : other;

    private NodeBounds() {}

    /** @throws IllegalArgumentException when it has none, or they contradict each other */
    static FuzzyTime of(Node node, @Nullable DatasetGraph dataset) {
        if (dataset == null || !node.isURI() && !node.isBlank()) {
            throw new IllegalArgumentException("nothing is known of it");
        }
        Optional<LocalDate> earliest = day(dataset, node, Dip.earliest, FIRST);
        Optional<LocalDate> latest = day(dataset, node, Dip.latest, LAST);
        Optional<LocalDate> latestStart = day(dataset, node, Dip.latestStart, LAST);
        Optional<LocalDate> earliestEnd = day(dataset, node, Dip.earliestEnd, FIRST);
        return isNone(earliest, latest, latestStart, earliestEnd)
                ? said(node, dataset)
                : FuzzyTime.between(earliest, latestStart, earliestEnd, latest);
    }

    /** The bounds of a claim. */
    private static FuzzyTime said(Node node, DatasetGraph dataset) {
        Optional<LocalDate> earliest = day(dataset, node, Dip.saysEarliest, FIRST);
        Optional<LocalDate> latest = day(dataset, node, Dip.saysLatest, LAST);
        if (isNone(earliest, latest)) {
            throw new IllegalArgumentException("it has no bounds, such as dip:earliest");
        }
        return FuzzyTime.within(earliest, latest);
    }

    private static boolean isNone(Optional<?>... bounds) {
        return Stream.of(bounds).allMatch(Optional::isEmpty);
    }

    private static Optional<LocalDate> day(
            DatasetGraph dataset, Node node, Node property, BinaryOperator<LocalDate> widest) {
        return Iter.asStream(dataset.find(Node.ANY, node, property, Node.ANY))
                .map(Quad::getObject)
                .map(NodeBounds::day)
                .reduce(widest);
    }

    private static LocalDate day(Node value) {
        try {
            return LocalDate.parse(value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("its bound " + value + " is no day", e);
        }
    }
}
