package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final Example EXAMPLE = new Example(
            "all-meetings",
            "All meetings",
            "Every meeting.",
            "PREFIX dip: <" + Dip.NS + ">\nSELECT ?event { ?event a dip:Meeting }");
    private static final DatasetGraph DATA = dataset();
    private static final Graph GRAPH = Description.of(Contents.of(DATA), List.of(EXAMPLE));

    @Test
    void countsWhatTheStoreHolds() {
        Contents contents = Contents.of(DATA);

        assertThat(contents.count(Dip.Article)).isEqualTo(Fixtures.ARTICLES.size());
        assertThat(contents.count(Dip.Claim)).isEqualTo(Fixtures.CLAIMS.size());
        assertThat(contents.count(Dip.Event)).isEqualTo(FixtureEvents.ALL.size());
        assertThat(contents.count(Dip.Person)).isEqualTo(4);

        assertThat(contents.first()).hasToString("Optional[2025-10-24]");
        assertThat(contents.last()).hasToString("Optional[2025-11-03]");
        assertThat(contents.statements()).isEqualTo(Values.integer(GRAPH, Description.DATASET, VOID.triples.asNode()));
    }

    @Test
    void countsNeitherTheHistoryNorItself() {
        DatasetGraph data = dataset();
        data.addGraph(Graphs.DESCRIPTION, GRAPH);
        data.add(Graphs.HISTORY, Iris.event("event-0"), Reused.INVALIDATED_AT, Literals.string("now"));

        assertThat(Contents.of(data)).isEqualTo(Contents.of(DATA));
    }

    @Test
    void describesAnEmptyStore() {
        Graph empty = Description.of(Contents.of(DatasetGraphFactory.createTxnMem()), List.of());

        assertThat(Values.integer(empty, Description.DATASET, VOID.triples.asNode()))
                .isZero();
    }

    @Test
    void holdsNoBlankNodes() {
        assertThat(GRAPH.stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    /** The query that SPARQL editors send to find examples. */
    @Test
    void showsExamplesWhereEditorsLookForThem() {
        RowSet found = select(
                """
                PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?comment ?query { ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query }""");

        assertThat(found.stream()).singleElement().satisfies(row -> {
            assertThat(row.get("comment")).isEqualTo(Literals.english("Every meeting."));
            assertThat(QueryFactory.create(row.get("query").getLiteralLexicalForm())
                            .isSelectType())
                    .isTrue();
        });
    }

    @Test
    void declaresThePrefixesWhereEditorsLookForThem() {
        RowSet found = select(
                """
                PREFIX sh: <http://www.w3.org/ns/shacl#>
                SELECT ?prefix ?namespace { [] sh:declare [ sh:prefix ?prefix ; sh:namespace ?namespace ] }""");

        assertThat(found.stream()).hasSameSizeAs(Prefixes.ALL.keySet());
    }

    @Test
    void tellsEveryClassWithTheNumberOfItsMembers() {
        RowSet found = select(
                """
                PREFIX void: <http://rdfs.org/ns/void#>
                SELECT ?count { ?dataset void:classPartition [ void:class <%s> ; void:entities ?count ] }"""
                        .formatted(Dip.NS + "Meeting"));

        assertThat(found.stream()).singleElement().satisfies(row -> assertThat(row.get("count"))
                .isEqualTo(Literals.integer(3)));
    }

    private static RowSet select(String query) {
        return QueryExec.graph(GRAPH).query(query).select().materialize();
    }

    private static DatasetGraph dataset() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Fixtures.fill(data);
        return data;
    }
}
