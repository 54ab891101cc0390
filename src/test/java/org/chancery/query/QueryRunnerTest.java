package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryRunnerTest {
    private static final DatasetGraph STORE = GenevaStore.open();
    private static final SavedQueries QUERIES = SavedQueries.bundled();

    private final QueryRunner runner = new QueryRunner(STORE, Duration.ofSeconds(30));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    actor-events    | who        | Reagan       | query actor-events has no parameter who (there are: actor, from, to, type)
                    disputed        | who        | Reagan       | query disputed has no parameter who; it has none
                    actor-events    | actor      | Ronald Regan | parameter actor: no entity called "Ronald Regan" in the graph; near it: Ronald Reagan
                    actor-events    | actor      | Gorbachev    | parameter actor: no entity called "Gorbachev" in the graph; near it: Mikhail Gorbachev
                    actor-events    | actor      | Atlantis     | parameter actor: no entity called "Atlantis" in the graph; chancery query entities lists what there is
                    actor-events    | actor      | Q1           | parameter actor: no entity Q1 in the graph; chancery query entities lists what there is
                    actor-events    | type       | Party        | parameter type: no event type "Party" (there are: Event, Consultation, Meeting, Summit, Visit, Call, Negotiation, Mediation, Agreement, TradeAgreement, PeaceAgreement, Pledge, InvestmentPledge, Cooperation, Purchase, Support, Aid, Concession, Retreat, Ceasefire, Request, Demand, Accusation, Rejection, Threat, Protest, Mobilization, RelationsCut, Sanction, Tariff, ExportControl, Coercion, Assault, OfficeChange, Statement)
                    as-of           | day        | 1985-02-30   | parameter day takes a day as 2025-10-30, not "1985-02-30"
                    as-of           | day        | yesterday    | parameter day takes a day as 2025-10-30, not "yesterday"
                    pledges         | atLeast    | much         | parameter atLeast takes a number, not "much"
                    events-by-month | status     | done         | parameter status: no status "done" (there are: Occurred, Cancelled, Denied, Planned, Possible)
                    event-claims    | event      | event-none   | parameter event: no event event-none in the graph; chancery query actor-events lists what there is
                    """)
    void saysWhichParameterIsWrong(String query, String name, String value, String message) {
        assertThatThrownBy(() -> runner.rows(QUERIES.get(query), Map.of(name, value)))
                .isInstanceOf(QueryException.class)
                .hasMessage(message);
    }

    @Test
    void saysWhichParameterIsMissing() {
        assertThatThrownBy(() -> runner.rows(QUERIES.get("event-claims"), Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessage("query event-claims needs event (an event's id, its IRI or its label): -p event=...");
    }

    @ParameterizedTest
    @CsvSource({
        "Q9960",
        "Ronald Reagan",
        "ronald  REAGAN",
        "Reagan",
        "id:Q9960",
        "wd:Q9960",
        "http://www.wikidata.org/entity/Q9960",
        "<https://w3id.org/chancery/id/Q9960>"
    })
    void findsAnEntityByLabelAliasQidAndIri(String actor) {
        assertThat(runner.rows(QUERIES.get("actor-events"), Map.of("actor", actor))
                        .column("event"))
                .containsExactly("id:event-geneva", "id:event-reykjavik", "id:event-call");
    }

    @Test
    void aValueCannotBreakOutOfItsPlace() {
        Map<String, String> arguments = Map.of("words", "x\")) } INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> } #");

        assertThat(runner.rows(QUERIES.get("sentences"), arguments).rows()).isEmpty();
    }

    @Test
    void aNameThatSeveralBearMustBeGivenById() {
        SavedQuery query = user("#+ params:\n#+  - name: event\n#+    type: event\nASK { ?event a dip:Event }");
        DatasetGraph store = GenevaStore.open();
        GenevaStore.label(store, "event-visit", "Ronald Reagan and Mikhail Gorbachev meet in Geneva");

        assertThatThrownBy(() -> write(
                        new QueryRunner(store, Duration.ZERO),
                        query,
                        Map.of("event", "Ronald Reagan and Mikhail Gorbachev meet in Geneva"),
                        ResultFormat.TABLE))
                .isInstanceOf(QueryException.class)
                .hasMessage(
                        "parameter event: there are several event nodes called \"Ronald Reagan and Mikhail Gorbachev "
                                + "meet in Geneva\": id:event-geneva, id:event-visit; give one of these");
    }

    @Test
    void aLimitNeverLengthensAQuery() {
        SavedQuery query = user("SELECT ?event WHERE { ?event a dip:Event } LIMIT 3");
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        ByteArrayOutputStream ten = new ByteArrayOutputStream();

        runner.write(query, Map.of(), OptionalLong.of(2), ResultWriter.of(ResultFormat.CSV), two);
        runner.write(query, Map.of(), OptionalLong.of(10), ResultWriter.of(ResultFormat.CSV), ten);

        assertThat(two.toString(StandardCharsets.UTF_8).lines()).hasSize(1 + 2);
        assertThat(ten.toString(StandardCharsets.UTF_8).lines()).hasSize(1 + 3);
    }

    @Test
    void aQueryThatTakesTooLongIsStopped() {
        SavedQuery endless = user("SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

        assertThatThrownBy(() -> new QueryRunner(STORE, Duration.ofMillis(50)).rows(endless, Map.of()))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessageStartingWith("query mine took more than 0.05 s and was stopped");
    }

    @Test
    void anEndpointThatCannotBeReachedIsNamedWithItsHostAlone() {
        SavedQuery elsewhere = user("SELECT ?item WHERE { SERVICE <http://localhost:1/sparql> { ?item ?p ?o } }");

        assertThatThrownBy(() -> runner.rows(elsewhere, Map.of()))
                .isInstanceOf(QueryException.class)
                .hasMessage("query mine asks localhost, which cannot be reached; connect this machine to the network, "
                        + "or wait until that service is there again");
    }

    @Test
    void aTimeoutOfZeroIsNone() {
        SavedQuery places = user("SELECT ?place WHERE { ?place a dip:Place } ORDER BY ?place");

        assertThat(new QueryRunner(STORE, Duration.ZERO).rows(places, Map.of()).rows())
                .hasSize(2);
    }

    @Test
    void everyFormatIsWritten() {
        SavedQuery rows = user("SELECT ?label WHERE { id:Q71 rdfs:label ?label }");
        SavedQuery answer = user("ASK { id:Q71 a dip:Place }");
        SavedQuery graph = user("CONSTRUCT WHERE { id:Q71 owl:sameAs ?item }");

        assertThat(write(rows, ResultFormat.TABLE)).isEqualTo("label\n------\nGeneva\n");
        assertThat(write(rows, ResultFormat.CSV)).isEqualTo("label\r\nGeneva\r\n");
        assertThat(write(rows, ResultFormat.TSV)).isEqualTo("?label\n\"Geneva\"@en\n");
        assertThat(write(rows, ResultFormat.JSON)).contains("\"xml:lang\": \"en\" , \"value\": \"Geneva\"");
        assertThat(write(rows, ResultFormat.XML)).contains("<literal xml:lang=\"en\">Geneva</literal>");
        assertThat(write(answer, ResultFormat.TABLE)).isEqualTo("yes\n");
        assertThat(write(answer, ResultFormat.JSON)).contains("\"boolean\" : true");
        assertThat(write(graph, ResultFormat.TABLE))
                .isEqualTo(write(graph, ResultFormat.TURTLE))
                .contains("wd:Q71");
        assertThat(write(graph, ResultFormat.XML)).contains("rdf:RDF");
        assertThat(write(graph, ResultFormat.JSON)).contains("@context");
    }

    @Test
    void aGraphIsNotCsvAndRowsAreNotTurtle() {
        assertThatThrownBy(() -> write(user("CONSTRUCT WHERE { ?s ?p ?o }"), ResultFormat.CSV))
                .isInstanceOf(QueryException.class)
                .hasMessage("the query gives a graph, which cannot be written as csv; there are turtle, json and xml");
        assertThatThrownBy(() -> write(user("SELECT * WHERE { ?s ?p ?o }"), ResultFormat.TURTLE))
                .isInstanceOf(QueryException.class)
                .hasMessage("rows cannot be written as turtle; there are table, csv, tsv, json and xml");
        assertThatThrownBy(() -> ResultFormat.of("pdf"))
                .isInstanceOf(QueryException.class)
                .hasMessage("no result format pdf (there are: table, csv, tsv, json, xml, turtle)");
    }

    private static SavedQuery user(String text) {
        return QueryFile.read("mine", "mine.rq", text);
    }

    private String write(SavedQuery query, ResultFormat format) {
        return write(runner, query, Map.of(), format);
    }

    private static String write(
            QueryRunner runner, SavedQuery query, Map<String, String> arguments, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        runner.write(query, arguments, OptionalLong.empty(), ResultWriter.of(format), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
