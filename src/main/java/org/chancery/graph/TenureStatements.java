package org.chancery.graph;

import static org.chancery.graph.Statements.about;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.entity.Tenure;
import org.chancery.time.DateBounds;

/** Writes that somebody holds an office. */
final class TenureStatements {
    private TenureStatements() {}

    /**
     * Writes a tenure; says nothing of one that ends before it begins, for then nobody knows which of its dates is wrong. One without a known end can have
     * ended on the day up to which it is known at the earliest, and has no latest day.
     */
    static void add(Graph graph, Tenure tenure) {
        Optional<LocalDate> earliest = tenure.start().flatMap(DateBounds::earliest);
        Optional<LocalDate> latest = tenure.end().flatMap(DateBounds::latest);
        if (isAfter(earliest, latest)) {
            return;
        }
        Optional<LocalDate> known = tenure.asOf().flatMap(DateBounds::earliest);
        Optional<LocalDate> latestStart = tenure.start().flatMap(DateBounds::latest);
        Optional<LocalDate> earliestEnd = tenure.end().map(DateBounds::earliest).orElse(known);
        Optional<String> date = edtf(tenure);
        Node node = Iris.minted(
                "tenure",
                tenure.person(),
                tenure.office(),
                tenure.of().orElse(""),
                date.orElse(""),
                known.map(LocalDate::toString).orElse(""));
        about(graph, Iris.entity(tenure.person())).add(Dip.holds, node);
        about(graph, node)
                .types(Dip.Tenure)
                .add(Dip.office, Literals.english(tenure.office()))
                .addIf(Dip.officeRole, tenure.role(), Literals::string)
                .addIf(Dip.of, tenure.of(), Iris::entity)
                .addIf(Dip.earliest, earliest, Literals::date)
                .addIf(Dip.latestStart, isAfter(latestStart, latest) ? latest : latestStart, Literals::date)
                .addIf(Dip.earliestEnd, isAfter(earliest, earliestEnd) ? earliest : earliestEnd, Literals::date)
                .addIf(Dip.latest, latest, Literals::date)
                .addIf(Dip.asOf, known, Literals::date)
                .addIf(Dip.date, date, Literals::edtf);
    }

    private static boolean isAfter(Optional<LocalDate> one, Optional<LocalDate> two) {
        return one.isPresent() && two.isPresent() && one.get().isAfter(two.get());
    }

    private static Optional<String> edtf(Tenure tenure) {
        Optional<String> start = tenure.start().map(DateBounds::edtf);
        Optional<String> end = tenure.end().map(DateBounds::edtf);
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(start.orElse("") + "/" + end.orElse(""));
    }
}
