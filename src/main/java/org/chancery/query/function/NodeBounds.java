package org.chancery.query.function;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
        Optional<LocalDate> earliest = day(dataset, node, FIRST, Dip.earliest, Dip.saysEarliest);
        Optional<LocalDate> latest = day(dataset, node, LAST, Dip.latest, Dip.saysLatest);
        Optional<LocalDate> latestStart = day(dataset, node, LAST, Dip.latestStart);
        Optional<LocalDate> earliestEnd = day(dataset, node, FIRST, Dip.earliestEnd);
        if (Stream.of(earliest, latest, latestStart, earliestEnd).allMatch(Optional::isEmpty)) {
            throw new IllegalArgumentException("it has no bounds, such as dip:earliest");
        }
        return FuzzyTime.between(earliest, latestStart, earliestEnd, latest);
    }

    private static Optional<LocalDate> day(
            DatasetGraph dataset, Node node, BinaryOperator<LocalDate> widest, Node... properties) {
        return List.of(properties).stream()
                .flatMap(property -> Iter.asStream(dataset.find(Node.ANY, node, property, Node.ANY)))
                .map(Quad::getObject)
                .filter(Objects::nonNull)
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
