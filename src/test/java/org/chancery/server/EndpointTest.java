package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.ServedStore.asking;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Served.class)
class EndpointTest {
    private static final String SUMMITS =
            "SELECT ?label WHERE { ?event a dip:Meeting ; dip:side id:Q30, id:Q148 ; rdfs:label ?label }";

    private final ServedStore served;

    EndpointTest(ServedStore served) {
        this.served = served;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kg", "/kg/sparql", "/kg/query"})
    void answersQueriesWithKnownPrefixesOverTheUnionOfAllGraphs(String path) {
        HttpResponse<String> answer = served.get(asking(path, SUMMITS), "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("label\r\nDonald Trump and Xi Jinping meet in Busan\r\n");
    }

    @Test
    void takesQueriesByPost() {
        HttpResponse<String> answer = served.post("/kg/sparql", "application/sparql-query", SUMMITS);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Donald Trump and Xi Jinping meet in Busan");
    }

    @Test
    void aQueryMayDeclareAPrefixOtherwise() {
        String query = "PREFIX id: <http://www.wikidata.org/entity/> ASK { ?x owl:sameAs id:Q30 }";

        assertThat(served.get(asking("/kg", query)).body()).contains("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kg", "/kg/sparql", "/kg/query", "/kg/update", "/kg/data", "/kg/upload"})
    void nothingCanBeChanged(String path) {
        String update = "DELETE WHERE { ?s ?p ?o }";
        String triple = "<urn:x:s> <urn:x:p> <urn:x:o> .";
        long before = size();

        assertThat(served.post(path, "application/sparql-update", update).statusCode())
                .isBetween(400, 499);
        assertThat(served.post(path, "application/x-www-form-urlencoded", "update=" + update)
                        .statusCode())
                .isBetween(400, 499);
        assertThat(served.post(path, "text/turtle", triple).statusCode()).isBetween(400, 499);
        assertThat(served.send(
                                HttpRequest.newBuilder(served.at(path))
                                        .PUT(HttpRequest.BodyPublishers.ofString(triple)),
                                "Content-Type",
                                "text/turtle")
                        .statusCode())
                .isBetween(400, 499);
        assertThat(served.send(HttpRequest.newBuilder(served.at(path)).DELETE()).statusCode())
                .isBetween(400, 499);
        assertThat(size()).isEqualTo(before);
    }

    @Test
    void noOtherEndpointIsAsked() {
        String query =
                "SELECT * WHERE { SERVICE <http://localhost:" + served.server().port() + "/kg/sparql> { ?s ?p ?o } }";

        HttpResponse<String> answer = served.get(asking("/kg/sparql", query));

        assertThat(answer.statusCode()).isBetween(400, 499);
    }

    @Test
    void noGraphIsFetched() {
        String query = "SELECT * FROM <" + served.at("/.well-known/void") + "> WHERE { ?s ?p ?o }";

        assertThat(served.get(asking("/kg/sparql", query), "Accept", "text/csv").body())
                .isEqualTo("s,p,o\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.chancery.server.LoadedByAQuery>() AS ?x) {}",
                "ASK { ?x <java:org.chancery.server.LoadedByAQuery> ?y }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(5000) AS ?x) {}",
            })
    void noCodeIsLoadedAndNothingSleeps(String query) {
        served.get(asking("/kg/sparql", query), "Accept", "text/csv");

        assertThat(LoadedByAQuery.loaded()).isFalse();
        assertThat(served.get(asking("/kg/sparql", query), "Accept", "text/csv").body())
                .doesNotContain("5000");
    }

    @Test
    void ordinaryFunctionsWork() {
        String query =
                "SELECT (xsd:integer(\"7\") AS ?n) (<http://www.w3.org/2005/xpath-functions#upper-case>(\"a\") AS ?u) {}";

        assertThat(served.get(asking("/kg", query), "Accept", "text/csv").body())
                .isEqualTo("n,u\r\n7,A\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kg", "/kg/sparql", "/kg/query"})
    void relatesTimes(String path) {
        String query = "SELECT ?label { ?event rdfs:label ?label ; dip:date ?date ."
                + " FILTER(dip:certainlyBefore(?event, \"2025-10-30\"^^xsd:date)"
                + " && dip:possiblyDuring(?date, \"2025-10\"^^xsd:gYearMonth)) }";

        assertThat(served.get(asking(path, query), "Accept", "text/csv").body())
                .isEqualTo("label\r\nDonald Trump visits Malaysia\r\n");
    }

    @Test
    void whatIsNoTimeDropsTheRowAndAFunctionThatIsNoneIsRefused() {
        String none = "SELECT ?x { VALUES ?x { 1 } FILTER(dip:possiblyBefore(?x, \"2025\"^^xsd:gYear)) }";
        String misspelt = "SELECT ?e { ?e dip:date ?d FILTER(dip:certainlyBefor(?e, ?d)) }";
        String alone = "SELECT ?e { ?e dip:date ?d FILTER(dip:certainlyBefore(?e)) }";

        assertThat(served.get(asking("/kg/sparql", none), "Accept", "text/csv").body())
                .isEqualTo("x\r\n");
        assertThat(served.get(asking("/kg/sparql", misspelt)).statusCode()).isEqualTo(400);
        assertThat(served.get(asking("/kg/sparql", misspelt)).body())
                .contains("there is no function dip:certainlyBefor");
        assertThat(served.get(asking("/kg/sparql", alone)).statusCode()).isEqualTo(400);
    }

    @Test
    void namesItsFunctionsInItsDescription() {
        assertThat(served.get("/kg", "Accept", "text/turtle").body())
                .contains("sd:extensionFunction")
                .contains("dip:certainlyBefore");
    }

    @Test
    void aQueryThatIsNoneIsAnsweredWithThePlaceOfTheMistake() {
        HttpResponse<String> answer = served.get(asking("/kg/sparql", "SELECT ?x\nWHERE { ?x a }"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not a SPARQL query").contains("line 2, column 14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet", "callback", "force-accept"})
    void requestsDoNotChooseHowABrowserTreatsTheAnswer(String parameter) {
        assertThat(served.get(asking("/kg/sparql", SUMMITS) + "&" + parameter + "=x")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aQueryThatTakesTooLongIsStopped(@TempDir Path other) {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
        try (ServedStore hasty = ServedStore.start(other.resolve("kg"), Duration.ofMillis(200))) {
            assertThat(hasty.get(asking("/kg/sparql", endless)).statusCode()).isEqualTo(503);
            assertThat(hasty.get(asking("/kg/sparql", endless) + "&timeout=60").statusCode())
                    .isEqualTo(503);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kg", "/kg/", "/kg/sparql", "/kg/query", "/.well-known/void"})
    void describesItselfWhenNothingIsAsked(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/turtle;charset=utf-8");
        Graph graph =
                RDFParser.fromString(answer.body(), Lang.TURTLE).base("urn:x:").toGraph();
        assertThat(graph.getPrefixMapping().getNsPrefixURI("dip")).isEqualTo("https://w3id.org/chancery/ontology#");
        assertThat(answer.body())
                .contains("sd:supportedLanguage")
                .contains(served.server().endpoint().toString());
    }

    @Test
    void describesItselfInTheFormThatIsAskedForAndSendsBrowsersToTheStartPage() {
        assertThat(served.get("/kg", "Accept", "application/rdf+xml").body()).contains("rdf:RDF");
        assertThat(served.get("/kg", "Accept", "text/html,*/*;q=0.8").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/"));
    }

    @Test
    void tellsThatItIsThereAndHowItFares() {
        assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
        assertThat(served.get("/$/metrics").body()).contains("fuseki_requests");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/server", "/$/datasets", "/$/compact/kg", "/$/tasks", "/$/stats"})
    void isNotAdministeredOverHttp(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
        assertThat(served.post(path, "text/plain", "").statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kg", "/api/queries", "/id/Q30", "/nowhere", "/$/ping"})
    void everyAnswerTellsBrowsersToLoadNothingFromElsewhere(String path) {
        HttpResponse<String> answer = served.get(path, "Origin", "https://elsewhere.example");

        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'")
                        .contains("script-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void aPortInUseIsNamedWithTheWayOut() {
        int port = served.server().port();

        assertThatThrownBy(() -> ChanceryServer.start(served.store().dataset(), ServerOptions.onPort(port)))
                .isInstanceOf(ServerException.class)
                .hasMessage("port " + port + " is in use; stop the other program, or choose another port with --port "
                        + "(0 takes one that is free)");
    }

    private long size() {
        return served.store().read(dataset -> dataset.stream().count());
    }

    /** A name of somebody else's that was made to lead to this machine: no Java client lets a caller write the header, so the request is written out. */
    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "localhost:8080, 200",
        "127.0.0.1, 200",
        "[::1]:3330, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
        "127.0.0.1.evil.example:3330, 403"
    })
    void answersUnderTheNamesOfThisMachineOnly(String host, int status) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", served.server().port())) {
            String request = "GET /api/events HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        }
    }
}
