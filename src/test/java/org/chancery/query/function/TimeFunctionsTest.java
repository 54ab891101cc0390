package org.chancery.query.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.chancery.graph.Dip;
import org.chancery.graph.Fixtures;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.graph.Literals;
import org.chancery.query.GenevaStore;
import org.chancery.query.QueryException;
import org.chancery.query.QueryRunner;
import org.chancery.query.SavedQueries;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions in queries as users write them, over the Geneva graph in TDB2. */
class TimeFunctionsTest {
    private static final DatasetGraph GENEVA = GenevaStore.open();
    private static final SavedQueries QUERIES = SavedQueries.bundled();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // of literals
                "dip:certainlyBefore('2025-10-29'^^xsd:date, '2025-10-30'^^xsd:date)              | true",
                "dip:certainlyBefore('2025-10-30'^^xsd:date, '2025-10-30'^^xsd:date)              | false",
                "dip:certainlyEquals('2025-10-30'^^xsd:date, '2025-10-30T23:30:00Z'^^xsd:dateTime) | true",
                "dip:certainlyEquals('2025-10-30'^^xsd:date, '2025-10-30T23:30:00.5-05:00'^^xsd:dateTime) | true",
                "dip:certainlyEquals('2025-10-30Z'^^xsd:date, '2025-10-30+09:00'^^xsd:date)       | true",
                "dip:certainlyStarts('2025-10'^^xsd:gYearMonth, '2025-10-01/2025-11'^^dip:Period) | true",
                "dip:certainlyFinishes('2025-12'^^xsd:gYearMonth, '2025'^^xsd:gYear)              | true",
                "dip:certainlyFinishedBy('2025'^^xsd:gYear, '2025-12'^^xsd:gYearMonth)            | true",
                "dip:certainlyStartedBy('2025'^^xsd:gYear, '2025-01'^^xsd:gYearMonth)             | true",
                "dip:certainlyDuring('2025-10'^^xsd:gYearMonth, '2025'^^xsd:gYear)                | true",
                "dip:certainlyContains('2025'^^xsd:gYear, '2025-10'^^xsd:gYearMonth)              | true",
                "dip:certainlyMeets('2025-01/2025-03-10'^^dip:Period, '2025-03-10/..'^^dip:Period) | true",
                "dip:certainlyMetBy('2025-03-10/..'^^dip:Period, '2025-01/2025-03-10'^^dip:Period) | true",
                "dip:certainlyOverlaps('2025-01/2025-03'^^dip:Period, '2025-02/2025-04'^^dip:Period) | true",
                "dip:certainlyOverlappedBy('2025-02/2025-04'^^dip:Period, '2025-01/2025-03'^^dip:Period) | true",
                "dip:certainlyAfter('-0043'^^xsd:gYear, '-0044'^^xsd:gYear)                       | true",
                "dip:certainlyBefore('9999'^^xsd:gYear, '12025'^^xsd:gYear)                       | true",
                // a date of the graph lies somewhere within, a period is whole
                "dip:certainlyWithin('2025-10'^^edtf:EDTF-level1, '2025-10'^^xsd:gYearMonth)      | true",
                "dip:certainlyWithin('2025-10'^^edtf:EDTF-level1, '2025-10'^^edtf:EDTF-level1)    | false",
                "dip:possiblyWithin('2025-10'^^edtf:EDTF-level1, '2025-10'^^edtf:EDTF-level1)     | true",
                "dip:certainlyEquals('2025-10'^^edtf:EDTF-level1, '2025-10'^^xsd:gYearMonth)      | false",
                "dip:certainlyEquals('2025-10'^^dip:Period, '2025-10'^^xsd:gYearMonth)            | true",
                "dip:certainlyBefore('../2025-10-31'^^edtf:EDTF-level1, '2025-11'^^xsd:gYearMonth) | true",
                "dip:possiblyBefore('2025-10-21~/2025-10-31~'^^edtf:EDTF-level1, '2025-10-22'^^xsd:date) | true",
                "dip:certainlyIntersects('2025-22'^^dip:Period, '2025-34'^^dip:Period)            | true",
                // of things that have bounds
                "dip:certainlyBefore(id:event-geneva, id:event-tokyo)                             | true",
                "dip:certainlyAfter(id:event-tokyo, id:event-geneva)                              | true",
                "dip:certainlyDuring(id:event-tokyo, id:event-visit)                              | false",
                "dip:possiblyDuring(id:event-tokyo, id:event-visit)                               | true",
                "dip:certainlyWithin(id:event-visit, '1986'^^xsd:gYear)                           | true",
                "dip:certainlyStartedBy(id:event-reykjavik, '1986-10-11'^^xsd:date)               | true",
                "dip:certainlyStartedBy('1986-10-11/1986-10-12'^^edtf:EDTF-level1, '1986-10-11'^^xsd:date) | false",
                "dip:certainlyEquals(id:claim-a3, id:event-geneva)                                | true",
                "dip:certainlyDuring(id:event-geneva, id:tenure-1)                                | true",
                "dip:certainlyIntersects(id:tenure-2, '1986-01'^^xsd:gYearMonth)                  | true",
                "dip:certainlyBefore(id:state-t1, id:event-reykjavik)                             | true"
            })
    void answersAsADictionaryOfTimeWould(String expression, boolean answer) {
        assertThat(select("SELECT ?x { BIND(" + expression + " AS ?x) }")).containsExactly(Boolean.toString(answer));
        assertThat(select("SELECT ?x { VALUES ?x { 'kept' } FILTER(" + expression + ") }"))
                .isEqualTo(answer ? List.of("kept") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2025-10-30'",
                "'2025-10-30'@en",
                "2025",
                "'2025-13-01'^^xsd:date",
                "'2025-02-30'^^xsd:date",
                "'soon'^^xsd:dateTime",
                "'2025-10-30'^^xsd:gYear",
                "'--10'^^xsd:gMonth",
                "'2025-1'^^edtf:EDTF-level1",
                "'1985/1984'^^dip:Period",
                "id:event-loan",
                "id:event-that-is-nowhere",
                "?unbound",
                "<http://www.w3.org/2001/XMLSchema#date>"
            })
    void whatIsNoTimeIsAnErrorOfTheExpression(String argument) {
        for (String call : List.of(
                "dip:possiblyBefore(" + argument + ", '2025'^^xsd:gYear)",
                "dip:certainlyAfter('2025'^^xsd:gYear, " + argument + ")")) {
            assertThat(select("SELECT ?x { VALUES ?x { 'kept' } FILTER(" + call + ") }"))
                    .isEmpty();
            assertThat(select("SELECT ?x { VALUES ?x { 'kept' } FILTER(!" + call + ") }"))
                    .isEmpty();
            assertThat(select("SELECT ?x { BIND(COALESCE(" + call + ", 'an error') AS ?x) }"))
                    .containsExactly("an error");
            assertThat(select("SELECT ?x { VALUES ?x { 'kept' } FILTER(" + call + " || true) }"))
                    .containsExactly("kept");
        }
    }

    @Test
    void joinsWhatHasNoOtherLink() {
        assertThat(
                        select(
                                """
                                SELECT ?x {
                                  ?a a dip:Event ; rdfs:label ?one . ?b a dip:Event ; rdfs:label ?other .
                                  FILTER(dip:certainlyBefore(?a, ?b))
                                  BIND(CONCAT(STRAFTER(STR(?a), "event-"), " < ", STRAFTER(STR(?b), "event-")) AS ?x)
                                } ORDER BY ?x
                                """))
                .containsExactly("geneva < reykjavik", "geneva < tokyo", "geneva < visit", "tokyo < reykjavik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x { ?e dip:date ?d . LATERAL { SELECT ?e ?x { ?e rdfs:label ?x } } FILTER(dip:certainlyBefore(?d, '1986'^^xsd:gYear)) }",
                "SELECT ?x { ?e dip:date ?d . LATERAL { ?e rdfs:label ?x FILTER(dip:certainlyBefore(?d, '1986'^^xsd:gYear)) } }",
                "SELECT ?x { ?e dip:date ?d . LATERAL { SELECT ?e ?x { ?e rdfs:label ?x FILTER(dip:certainlyBefore(?e, '1986'^^xsd:gYear)) } LIMIT 1 } }",
                "SELECT ?x { ?e dip:date ?d ; rdfs:label ?x FILTER EXISTS { ?e a dip:Meeting FILTER(dip:certainlyBefore(?d, '1986'^^xsd:gYear)) } }",
                "SELECT ?x { GRAPH id:graph-events { ?e dip:date ?d ; rdfs:label ?x FILTER(dip:certainlyBefore(?e, '1986'^^xsd:gYear)) } }",
                "SELECT ?x { GRAPH id:article-a3 { ?c dip:saysDate ?d FILTER(dip:certainlyEquals(?c, id:event-geneva)) } ?c dip:about/rdfs:label ?x }",
                "SELECT ?x { ?e a dip:Event ; rdfs:label ?x OPTIONAL { ?e dip:latest ?l FILTER(dip:certainlyBefore(?l, '1986'^^xsd:gYear)) } FILTER(bound(?l)) }"
            })
    void worksInEveryPartOfAQuery(String query) {
        assertThat(select(query)).containsExactly("Ronald Reagan and Mikhail Gorbachev meet in Geneva");
    }

    @Test
    void anArgumentOutsideOfALateralPartStaysUnknownToASubqueryThatDoesNotTakeIt() {
        assertThat(
                        select(
                                "SELECT ?x { ?e dip:date ?d . { ?e rdfs:label ?x FILTER(dip:certainlyBefore(?d, '1986'^^xsd:gYear)) } }"))
                .isEmpty();
    }

    @Test
    void aNameThatIsNoneAndAWrongNumberOfTimesAreRefusedWithAMessage() {
        assertThatThrownBy(() -> select("SELECT ?x { ?x a dip:Event FILTER(dip:certainlyBefor(?x, ?x)) }"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(
                        "there is no function dip:certainlyBefor; there are dip:certainlyX and dip:possiblyX")
                .hasMessageContaining("Before, Meets, Overlaps");
        assertThatThrownBy(() -> select("SELECT ?x { ?x a dip:Event FILTER(dip:certainlyBefore(?x)) }"))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("dip:certainlyBefore takes two times, not 1 arguments");
    }

    @Test
    void nothingThatAllOfAProgramShareIsChanged() {
        select("SELECT ?x { BIND(dip:certainlyBefore(id:event-geneva, id:event-tokyo) AS ?x) }");

        assertThat(TimeFunctions.iris()).hasSize(30).allSatisfy(iri -> {
            assertThat(FunctionRegistry.get().isRegistered(iri)).isFalse();
            assertThat(FunctionRegistry.get(ARQ.getContext()).isRegistered(iri)).isFalse();
        });
        assertThat(GENEVA.getContext().keys()).noneMatch(key -> key.getSymbol().contains("registryFunctions"));
    }

    /** What one query has looked up is not kept for the next, nor for another runner. */
    @Test
    void seesWhatChangedSinceTheLastQuery() {
        try (Store store = Store.openOrCreate(folder.resolve("kg"))) {
            QueryRunner runner = new QueryRunner(store.dataset(), Duration.ofSeconds(30));
            String query = "SELECT ?x { ?x dip:earliest ?day FILTER(dip:certainlyBefore(?x, '2025-11-01'^^xsd:date)) }";
            Node event = NodeFactory.createURI(Iris.NS + "event-1");
            store.write(dataset ->
                    dataset.add(Graphs.EVENTS, event, Dip.earliest, Literals.date(LocalDate.of(2025, 10, 1))));
            assertThat(select(runner, query)).isEmpty();

            store.write(
                    dataset -> dataset.add(Graphs.EVENTS, event, Dip.latest, Literals.date(LocalDate.of(2025, 10, 9))));

            assertThat(select(runner, query)).containsExactly("id:event-1");
            assertThat(store.dataset().getContext().keys())
                    .noneMatch(key -> key.getSymbol().contains("seenBounds"));
            assertThat(ARQ.getContext().keys()).noneMatch(key -> key.getSymbol().contains("seenBounds"));
        }
    }

    @Test
    void worksOverAStoreInAFolder() {
        try (Store store = Store.openOrCreate(folder.resolve("kg"))) {
            Fixtures.fill(store.dataset());
            QueryRunner runner = new QueryRunner(store.dataset(), Duration.ofSeconds(30));

            assertThat(
                            select(
                                    runner,
                                    """
                            SELECT ?x { ?event rdfs:label ?x FILTER(dip:certainlyDuring(?event, "2025-10"^^xsd:gYearMonth)) }
                            ORDER BY ?x
                            """))
                    .containsExactly("Donald Trump and Xi Jinping meet in Busan", "Donald Trump visits Malaysia");
        }
    }

    private List<String> select(String query) {
        return select(new QueryRunner(GENEVA, Duration.ofSeconds(30)), query);
    }

    /** As {@code chancery query FILE.rq} runs it. */
    private List<String> select(QueryRunner runner, String query) {
        try {
            Path file = Files.writeString(
                    folder.resolve("mine.rq"), "PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>\n" + query);
            return runner.rows(QUERIES.get(file.toString()), Map.of()).column("x");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
