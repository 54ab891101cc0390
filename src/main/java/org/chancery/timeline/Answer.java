package org.chancery.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.query.Rows;

/** One row of an answer, read by the names of its columns. */
record Answer(List<String> columns, List<Optional<Node>> cells) {
    static Stream<Answer> of(Rows rows) {
        return IntStream.range(0, rows.rows().size())
                .mapToObj(i -> new Answer(rows.columns(), rows.rows().get(i)));
    }

    Optional<Node> node(String column) {
        return cells.get(columns.indexOf(column));
    }

    Optional<String> text(String column) {
        return node(column).map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI());
    }

    String required(String column) {
        return text(column).orElseThrow(() -> new TimelineException("the graph gives no " + column + ": " + cells));
    }

    /** What follows the namespace of instances. */
    Optional<String> id(String column) {
        return text(column).map(iri -> iri.startsWith(Iris.NS) ? iri.substring(Iris.NS.length()) : iri);
    }

    String requiredId(String column) {
        return id(column).orElseThrow(() -> new TimelineException("the graph gives no " + column + ": " + cells));
    }

    Optional<LocalDate> day(String column) {
        return text(column).map(LocalDate::parse);
    }

    int count(String column) {
        return Integer.parseInt(required(column));
    }

    Status status() {
        return Status.valueOf(ontologyName("status").toUpperCase(java.util.Locale.ROOT));
    }

    EventType type() {
        return EventType.of(ontologyName("eventType"));
    }

    String ontologyName(String column) {
        String iri = required(column);
        return iri.startsWith(Dip.NS) ? iri.substring(Dip.NS.length()) : iri;
    }
}
