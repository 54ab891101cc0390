package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What plain queries find: no graph names, no inference. */
class GraphsTest {
    private static final DatasetGraph DATA = dataset();

    static Stream<Map.Entry<Node, Graph>> graphs() {
        return Fixtures.graphs().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void holdNoBlankNodes(Map.Entry<Node, Graph> graph) {
        assertThat(graph.getValue().stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a dip:Consultation ; dip:side id:Q30, id:Q148                              | b54a1c0f2d",
                "a dip:Event ; dip:eventType dip:Visit ; dip:initiator id:Q22686            | 5a6b7c8d9e",
                "dip:recipient id:Q7768                                                     | 5a6b7c8d9e",
                "a dip:Pledge ; dip:amount/dip:unit \"USD\"                                 | 4c01e2a8b9",
                "a dip:Sanction ; dip:amount [ dip:value 100e0 ; dip:unit \"%\" ]           | 2e93b0c4d7",
                "dip:disputed dip:date                                                      | 5a6b7c8d9e",
                "dip:status dip:Cancelled                                                   | 3b7e0d1f55",
                "dip:inMonth \"2025-11\"^^xsd:gYearMonth                                    | 2e93b0c4d7",
                "dip:inMonth \"2019-07\"^^xsd:gYearMonth                                    | 90a1b2c3d4",
                "dip:latestStart \"2025-10-26\"^^xsd:date                                   | 5a6b7c8d9e",
                "a sem:Event ; dip:place/dip:country id:Q884                                | b54a1c0f2d",
                "dip:participant [ owl:sameAs wd:Q15031 ]                                   | b54a1c0f2d",
                "^dip:about/dip:attributedTo/rdfs:label \"Rowan Ellery\"@en                 | 6d2f4a6c8e",
                "dip:side id:Q148 ; dip:international true ; dip:sourceCount 4              | b54a1c0f2d",
            })
    void findAnEvent(String pattern, String event) {
        assertThat(select("SELECT DISTINCT ?x { ?x " + pattern + " . ?x a dip:Event }"))
                .containsExactly(Iris.event("event-" + event.strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-23, ",
        "2025-10-24, dip:Planned",
        "2025-11-02, dip:Planned",
        "2025-11-03, dip:Occurred",
        "2030-01-01, dip:Occurred"
    })
    void tellWhatWasKnownOnADay(String day, String status) {
        String asOf =
                """
                SELECT ?x { ?s dip:stateOf id:event-b54a1c0f2d ; dip:knownFrom ?from ; dip:knownUntil ?until ; dip:status ?x
                  FILTER(?from <= "%1$s"^^xsd:date && "%1$s"^^xsd:date < ?until) }"""
                        .formatted(day);

        assertThat(select(asOf)).isEqualTo(status == null ? List.of() : select("SELECT (" + status + " AS ?x) {}"));
    }

    @Test
    void giveAnInternationalBodyNoSide() {
        assertThat(select("SELECT ?x { id:event-5a6b7c8d9e dip:side ?x } ORDER BY ?x"))
                .containsExactly(Iris.entity("Q30"), Iris.entity("Q833"));
    }

    @Test
    void tellWhichOfficeSomebodyHeldOnADay() {
        String office =
                """
                SELECT ?x { id:Q22686 dip:holds ?t . ?t dip:of ?x ; dip:latestStart ?start ; dip:earliestEnd ?end
                  FILTER(?start <= "%1$s"^^xsd:date && "%1$s"^^xsd:date <= ?end) }""";

        assertThat(select(office.formatted("2020-05-05"))).containsExactly(Iris.entity("Q30"));
        assertThat(select(office.formatted("2022-05-05"))).isEmpty();
        assertThat(select(office.formatted("2025-09-30"))).containsExactly(Iris.entity("Q30"));
    }

    @Test
    void everythingInTheCatalogueMeetsTheShapes() throws IOException {
        Catalogue catalogue = BundledCatalogue.load();
        String file = Files.readString(Path.of("src/main/resources/org/chancery/entity/catalogue/catalogue.tsv"));
        List<Entity> entities = Pattern.compile("\\bQ[1-9][0-9]*\\b")
                .matcher(file)
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(id -> catalogue.entity(id).stream())
                .toList();

        assertThat(entities).hasSizeGreaterThan(10_000);
        assertThat(ShapeCheck.load().violations(EntityGraph.of(entities, catalogue::tenures), Graph.emptyGraph))
                .isEmpty();
    }

    private static List<Node> select(String query) {
        return Txn.calculateRead(
                DATA, () -> QueryExec.dataset(DATA).query(prefixed(query)).select().materialize().stream()
                        .map(row -> row.get("x"))
                        .toList());
    }

    private static String prefixed(String query) {
        StringBuilder text = new StringBuilder();
        Prefixes.ALL.forEach((prefix, namespace) -> text.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> "));
        return text + query;
    }

    private static DatasetGraph dataset() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Fixtures.fill(data);
        return data;
    }
}
