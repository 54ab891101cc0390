package org.chancery.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.Days;
import org.chancery.time.DateBounds;

/** Reads terms of office back from a graph. */
public final class TenureReader {
    private TenureReader() {}

    /** The terms of office of a person, by Wikidata id, as far as the graph describes them; by date. */
    public static List<Tenure> read(Graph graph, String person) {
        return Values.all(graph, Iris.entity(person), Dip.holds)
                .map(node -> tenure(graph, node, person))
                .sorted(Comparator.comparing((Tenure tenure) -> edtf(tenure.start()))
                        .thenComparing(tenure -> edtf(tenure.end()))
                        .thenComparing(Tenure::office))
                .toList();
    }

    private static Tenure tenure(Graph graph, Node node, String person) {
        String[] days = Values.string(graph, node, Dip.date).orElse("/").split("/", -1);
        return new Tenure(
                person,
                Values.text(graph, node, Dip.office),
                Values.string(graph, node, Dip.officeRole),
                Values.of(graph, node, Dip.of).map(Iris::id),
                Days.parse(days[0]),
                Days.parse(days[1]),
                Values.string(graph, node, Dip.asOf).flatMap(Days::parse));
    }

    private static String edtf(Optional<DateBounds> bounds) {
        return bounds.map(DateBounds::edtf).orElse("");
    }
}
