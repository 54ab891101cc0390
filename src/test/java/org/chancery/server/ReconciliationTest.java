package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.graph.EntityGraph;
import org.chancery.graph.Graphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reconciliation service as a client sees it, over the fixtures and the bundled catalogue. */
@ExtendWith(Served.class)
class ReconciliationTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String OPENREFINE = "http://127.0.0.1:3333";

    private final ServedStore served;

    ReconciliationTest(ServedStore served) {
        this.served = served;
    }

    @Test
    void saysWhatItIsAndCanDo() {
        JsonNode manifest = json("/reconcile");

        ReconciliationShapes.manifest(manifest);
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo("http://www.wikidata.org/entity/");
        assertThat(manifest.path("defaultTypes").findValuesAsText("id")).contains("Person", "Country");
        assertThat(manifest.path("preview").path("url").asText())
                .startsWith(served.at("/reconcile/preview").toString());
        assertThat(served.post("/reconcile", FORM, "").body())
                .isEqualTo(served.get("/reconcile").body());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void answersABatchByGetAndByPost(boolean isPosted) {
        String queries =
                """
                {"q0": {"query": "Donald Trump"}, "q1": {"query": "Japan", "type": "Country", "limit": 1}, "q2": {"query": "nobody at all"}}""";

        JsonNode answer = isPosted ? reconcile(queries) : json("/reconcile?queries=" + encoded(queries));

        ReconciliationShapes.batch(answer, "q0", "q1", "q2");
        JsonNode trump = answer.path("q0").path("result").get(0);
        assertThat(trump.path("id").asText()).isEqualTo("Q22686");
        assertThat(trump.path("match").asBoolean()).isTrue();
        assertThat(trump.path("type").findValuesAsText("id")).containsExactly("Person", "Actor");
        assertThat(trump.path("description").asText()).contains("United States").contains("President");
        assertThat(feature(trump, "name").asDouble()).isEqualTo(1);
        assertThat(feature(trump, "in_graph").asBoolean()).isTrue();
        assertThat(answer.path("q1").path("result")).hasSize(1);
        assertThat(answer.path("q2").path("result")).isEmpty();
    }

    @Test
    void answersASingleQueryAsInVersionOne() {
        JsonNode byName = json("/reconcile?query=Busan");
        JsonNode byObject = json("/reconcile?query=" + encoded("{\"query\": \"Busan\", \"type\": [\"City\"]}"));

        ReconciliationShapes.result(byName);
        ReconciliationShapes.result(byObject);
        assertThat(ids(byName)).startsWith("Q16520");
        assertThat(ids(byObject)).startsWith("Q16520");
    }

    @Test
    void findsWhatOnlyTheGraphKnowsAndWhatOnlyTheCatalogueKnows() {
        JsonNode answer = reconcile("{\"a\": {\"query\": \"Rowan Ellery\"}, \"b\": {\"query\": \"Brazil\"}}");

        JsonNode local = answer.path("a").path("result").get(0);
        assertThat(local.path("id").asText()).isEqualTo("x-rowan-ellery-5d1c3b7a");
        assertThat(local.path("match").asBoolean()).isTrue();
        JsonNode abroad = answer.path("b").path("result").get(0);
        assertThat(abroad.path("id").asText()).isEqualTo("Q155");
        assertThat(feature(abroad, "in_graph").asBoolean()).isFalse();
    }

    @Test
    void comparesTypesAndProperties() {
        JsonNode answer = reconcile(
                """
                {"country": {"query": "Georgia", "type": "Country", "type_strict": "should"},
                 "class of Wikidata": {"query": "Georgia", "type": "Q6256", "type_strict": "any"},
                 "state": {"query": "Georgia", "properties": [{"pid": "country", "v": {"id": "Q30", "name": "United States"}}]},
                 "state by name": {"query": "Georgia", "properties": [{"pid": "P17", "v": ["USA", "nowhere"]}]},
                 "either": {"query": "Georgia"},
                 "nothing": {"query": "Georgia", "type": "Person", "type_strict": "all"}}""");

        assertThat(ids(answer.path("country"))).startsWith("Q230").contains("Q1428");
        assertThat(isMatch(answer.path("country"))).isTrue();
        assertThat(ids(answer.path("class of Wikidata"))).containsExactly("Q230");
        assertThat(ids(answer.path("state"))).startsWith("Q1428");
        assertThat(isMatch(answer.path("state"))).isTrue();
        assertThat(feature(answer.path("state").path("result").get(0), "property:country")
                        .asDouble())
                .isEqualTo(1);
        assertThat(ids(answer.path("state by name"))).startsWith("Q1428");
        assertThat(isMatch(answer.path("either")))
                .as("a country and a state of the same name")
                .isFalse();
        assertThat(ids(answer.path("nothing"))).doesNotContain("Q230", "Q1428");
    }

    @Test
    void findsByPropertiesAlone() {
        JsonNode answer = reconcile(
                """
                {"code": {"properties": [{"pid": "iso3", "v": "JPN"}]},
                 "office": {"properties": [{"pid": "country", "v": "China"}, {"pid": "positions", "v": "President"}]}}""");

        ReconciliationShapes.batch(answer, "code", "office");
        assertThat(ids(answer.path("code"))).containsExactly("Q17");
        assertThat(ids(answer.path("office"))).contains("Q15031");
    }

    @Test
    void takesAnIdOrAnAddressForAName() {
        JsonNode answer = reconcile(
                """
                {"a": {"query": "Q15031"}, "b": {"query": "http://www.wikidata.org/entity/Q15031"}, "c": {"query": "Q99999999999"}}""");

        assertThat(ids(answer.path("a"))).containsExactly("Q15031");
        assertThat(ids(answer.path("b"))).containsExactly("Q15031");
        assertThat(ids(answer.path("c"))).isEmpty();
    }

    @Test
    void readsNamesOfAllScripts() {
        JsonNode answer = reconcile(
                """
                {"q😀": {"query": "Luiz Inacio Lula da Silva"}, "ключ": {"query": "São Paulo"}, "none": {"query": "習近平 \\u0000 \\uD83D"}}""");

        ReconciliationShapes.batch(answer, "q😀", "ключ", "none");
        assertThat(ids(answer.path("q😀"))).startsWith("Q37181");
        assertThat(ids(answer.path("ключ"))).contains("Q174");
        assertThat(answer.path("none").path("result")).isEmpty();
    }

    @Test
    void seesWhatALaterBuildWrites() {
        String query = "{\"q\": {\"query\": \"Ottoline Quarrell\"}}";
        assertThat(ids(reconcile(query).path("q"))).isEmpty();

        Graph graph = EntityGraph.of(List.of(unlinked("x-ottoline-quarrell-1", "Ottoline Quarrell")), id -> List.of());
        served.store().write(data -> graph.find().forEach(triple -> data.add(Quad.create(Graphs.ENTITIES, triple))));

        assertThat(ids(reconcile(query).path("q"))).containsExactly("x-ottoline-quarrell-1");
    }

    @Test
    void asksAsOpenRefineDoes() {
        String jsonp = served.get(
                        "/reconcile?callback=jQuery112406_1618220980169&_=1618220980170",
                        "Referer",
                        OPENREFINE + "/",
                        "Sec-Fetch-Site",
                        "cross-site")
                .body();
        HttpResponse<String> cors = served.get("/reconcile", "Origin", OPENREFINE);
        JsonNode guess =
                reconcile("{\"q0\":{\"query\":\"Trump\",\"limit\":3},\"q1\":{\"query\":\"Xi Jinping\",\"limit\":3}}");
        JsonNode column = reconcile(
                """
                {"q0":{"query":"Donald J. Trump","type":"Person","type_strict":"should","limit":7,\
                "properties":[{"pid":"country","v":{"id":"Q30","name":"United States"}},{"pid":"positions","v":"President"}]}}""");
        JsonNode suggested =
                json("/reconcile/suggest/property?prefix=pos&spell=always&exact=false&scoring=schema&prefixed=true");
        JsonNode extended = extend(
                "{\"ids\":[\"Q22686\"],\"properties\":[{\"id\":\"positions\",\"settings\":{\"limit\":\"1\",\"day\":\"\"}}]}");

        assertThat(jsonp).startsWith("/**/jQuery112406_1618220980169({").endsWith("});");
        assertThat(cors.headers().firstValue("Access-Control-Allow-Origin")).hasValue(OPENREFINE);
        assertThat(ids(guess.path("q1"))).startsWith("Q15031");
        assertThat(isMatch(column.path("q0"))).isTrue();
        assertThat(feature(column.path("q0").path("result").get(0), "property:positions")
                        .asDouble())
                .isEqualTo(1);
        assertThat(suggested.path("result").findValuesAsText("id")).containsExactly("positions");
        assertThat(extended.path("rows").path("Q22686").path("positions")).hasSize(1);
    }

    @Test
    void extendsATable() {
        JsonNode answer = extend(
                """
                {"ids": ["Q22686", "Q1490", "x-rowan-ellery-5d1c3b7a", "Q0", "Q17"],
                 "properties": [{"id": "country"}, {"id": "P298"}, {"id": "coordinates"}, {"id": "latitude"},
                                {"id": "positions", "settings": {"day": "2018-01-01"}}, {"id": "wikidata"}, {"id": "events"}]}""");

        ReconciliationShapes.extension(answer);
        assertThat(answer.path("meta").findValuesAsText("id"))
                .startsWith("country")
                .contains("iso3", "coordinates");
        JsonNode rows = answer.path("rows");
        assertThat(ReconciliationShapes.names(rows))
                .containsExactly("Q22686", "Q1490", "x-rowan-ellery-5d1c3b7a", "Q0", "Q17");
        JsonNode trump = rows.path("Q22686");
        assertThat(trump.path("country").toString()).isEqualTo("[{\"id\":\"Q30\",\"name\":\"United States\"}]");
        assertThat(trump.path("iso3").toString()).isEqualTo("[{\"str\":\"USA\"}]");
        assertThat(trump.path("positions").toString())
                .isEqualTo("[{\"str\":\"President of the United States, United States (2017-01-20/2021-01-20)\"}]");
        assertThat(trump.path("events").get(0).path("int").asInt()).isPositive();
        assertThat(rows.path("Q1490").path("latitude").get(0).path("float").asDouble())
                .isBetween(35.0, 36.0);
        assertThat(rows.path("x-rowan-ellery-5d1c3b7a").path("wikidata")).isEmpty();
        assertThat(rows.path("Q0").path("country")).isEmpty();
    }

    @Test
    void proposesProperties() {
        JsonNode people = json("/reconcile/properties?type=Person&limit=100");
        JsonNode cities = json("/reconcile/properties?type=City");

        ReconciliationShapes.proposal(people);
        assertThat(people.path("properties").findValuesAsText("id"))
                .contains("positions")
                .doesNotContain("coordinates");
        assertThat(cities.path("properties").findValuesAsText("id"))
                .contains("coordinates")
                .doesNotContain("positions");
        assertThat(json("/reconcile/properties?type=Person&limit=2").path("properties"))
                .hasSize(2);
    }

    @Test
    void suggestsWhatSomebodyTypes() {
        JsonNode people = json("/reconcile/suggest/entity?prefix=" + encoded("donald tr"));
        JsonNode local = json("/reconcile/suggest/entity?prefix=rowan");
        JsonNode byId = json("/reconcile/suggest/entity?prefix=Q15031");

        ReconciliationShapes.suggestions(people);
        assertThat(ids(people)).startsWith("Q22686");
        assertThat(ids(local)).contains("x-rowan-ellery-5d1c3b7a");
        assertThat(ids(byId)).containsExactly("Q15031");
        assertThat(ids(json("/reconcile/suggest/type?prefix=per"))).contains("Person");
        assertThat(ids(json("/reconcile/suggest/type?prefix=Q5"))).containsExactly("Person");
        assertThat(ids(json("/reconcile/suggest/property?prefix=P17"))).contains("country");
        assertThat(ids(json("/reconcile/suggest/entity?prefix=chin&type=Country")))
                .startsWith("Q148");
    }

    @Test
    void goesOnFromACursor() {
        List<String> first = ids(json("/reconcile/suggest/entity?prefix=a"));
        List<String> second = ids(json("/reconcile/suggest/entity?prefix=a&cursor=" + first.size()));

        assertThat(first).isNotEmpty();
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void showsFlyouts() {
        JsonNode entity = json("/reconcile/flyout/entity?id=Q22686");

        ReconciliationShapes.flyout(entity);
        assertThat(entity.path("html").asText()).contains("Donald Trump").contains("President");
        ReconciliationShapes.flyout(json("/reconcile/flyout/type?id=Person"));
        ReconciliationShapes.flyout(json("/reconcile/flyout/property?id=positions"));
    }

    @Test
    void previewsMayStandInAFrameOfThisMachine() {
        HttpResponse<String> page = served.get("/reconcile/preview?id=Q22686");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("Donald Trump", "President of the United States (2025-01-20", "events of this graph");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("frame-ancestors 'self' http://localhost:* http://127.0.0.1:*")
                        .contains("default-src 'none'")
                        .doesNotContain("script-src"));
        assertThat(served.get("/preview.css").statusCode()).isEqualTo(200);
        assertThat(served.get("/reconcile").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
    }

    @Test
    void pagesShowNamesAsTextOnly() {
        String name = "<script>alert(1)</script> & \"Sons\"";
        Graph graph = EntityGraph.of(List.of(unlinked("x-script-1", name)), id -> List.of());
        served.store().write(data -> graph.find().forEach(triple -> data.add(Quad.create(Graphs.ENTITIES, triple))));

        String page = served.get("/reconcile/preview?id=x-script-1").body();
        String flyout =
                json("/reconcile/flyout/entity?id=x-script-1").path("html").asText();
        HttpResponse<String> unknown = served.get("/reconcile/preview?id=" + encoded("<img src=x onerror=alert(1)>"));

        assertThat(page)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;")
                .doesNotContain("<script");
        assertThat(flyout).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("&lt;img src=x").doesNotContain("<img");
    }

    @Test
    void viewsLeadToTheGraphOrToWikidata() {
        assertThat(served.get("/reconcile/view?id=Q22686").headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/id/Q22686"));
        assertThat(served.get("/reconcile/view?id=Q155").headers().firstValue("Location"))
                .hasValue("https://www.wikidata.org/wiki/Q155");
        assertThat(served.get("/reconcile/view?id=" + encoded("//evil.example")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reconcile",
                "/reconcile/suggest/entity?prefix=a",
                "/reconcile/flyout/type?id=Person",
                "/reconcile/properties?type=Person",
                "/reconcile/preview?id=Q30",
                "/reconcile/nowhere"
            })
    void pagesOfThisMachineMayAskAcrossOriginsAndOthersNot(String path) {
        HttpResponse<String> here = served.get(path, "Origin", "http://localhost:3333");
        HttpResponse<String> elsewhere = served.get(path, "Origin", "https://elsewhere.example");

        assertThat(here.headers().firstValue("Access-Control-Allow-Origin")).hasValue("http://localhost:3333");
        assertThat(here.headers().allValues("Vary")).anyMatch(vary -> vary.contains("Origin"));
        assertThat(elsewhere.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void answersPreflights() {
        HttpResponse<String> here = preflight(OPENREFINE);
        HttpResponse<String> elsewhere = preflight("http://localhost.evil.example:3333");

        assertThat(here.statusCode()).isEqualTo(204);
        assertThat(here.headers().firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
        assertThat(here.headers().firstValue("Access-Control-Allow-Headers")).hasValue("Content-Type");
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(elsewhere.headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private HttpResponse<String> preflight(String origin) {
        return served.send(
                HttpRequest.newBuilder(served.at("/reconcile")).method("OPTIONS", HttpRequest.BodyPublishers.noBody()),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST");
    }

    @Test
    void scriptsOfOtherMachinesAreRefused() {
        String path = "/reconcile?callback=f&query=Japan";

        assertThat(served.get(path, "Referer", "https://elsewhere.example/page").statusCode())
                .isEqualTo(403);
        assertThat(served.get(path, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        HttpResponse<String> here = served.get(path, "Referer", "http://localhost:3333/project");
        assertThat(here.statusCode()).isEqualTo(200);
        assertThat(here.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=utf-8");
        assertThat(here.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        assertThat(served.get("/reconcile").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("same-origin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    queries={                                              | 400 | queries: not JSON (line 1, column 2)
                    queries=[]                                             | 400 | queries: a JSON object is wanted
                    queries={"q":7}                                        | 400 | q: a query is a JSON object
                    queries={"q":{}}                                       | 400 | q: neither query nor properties
                    queries={"q":{"query":["a"]}}                          | 400 | q: query is a text
                    queries={"q":{"query":"a","limit":0}}                  | 400 | q: limit is a number from 1 on
                    queries={"q":{"query":"a","type_strict":"maybe"}}      | 400 | q: type_strict is should, any or all, not maybe
                    queries={"q":{"query":"a","properties":[{"p":1}]}}     | 400 | q: a property has pid and v
                    queries={"q":{"query":"a"}} {}                         | 400 | queries: not JSON
                    extend={"ids":"Q30"}                                   | 400 | extend: ids and properties are arrays
                    extend={"ids":["Q30"],"properties":[{"id":"colour"}]}  | 400 | extend: no property colour; there are: country, iso3
                    extend={"ids":[],"properties":[{"id":"positions","settings":{"day":"soon"}}]} | 400 | extend: day is a day as 2025-10-30, not soon
                    callback=alert(1)//                                    | 400 | callback is the name of a function
                    query=a&query=b                                        | 400 | parameter query is there twice
                    query=%zz                                              | 400 | a parameter is not URL-encoded as it should be
                    """)
    void saysWhatIsWrong(String form, int status, String message) throws IOException {
        HttpResponse<String> answer = served.post("/reconcile", FORM, form);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(MAPPER.readTree(answer.body()).path("error").asText()).startsWith(message);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /reconcile/nowhere                       | 404 | nothing under /reconcile/nowhere; the service is at /reconcile
                    /reconcile/suggest/entity                | 400 | the parameter prefix is missing
                    /reconcile/suggest/type?prefix=a&cursor=-1 | 400 | cursor is a number from 0 on, not -1
                    /reconcile/flyout/entity?id=Q0           | 404 | no entity Q0
                    /reconcile/preview                       | 400 | the parameter id is missing
                    """)
    void saysWhatIsWrongWithAnAddress(String path, int status, String message) throws IOException {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(MAPPER.readTree(answer.body()).path("error").asText()).isEqualTo(message);
    }

    @Test
    void namesTheTypesThereAre() throws IOException {
        HttpResponse<String> answer =
                served.post("/reconcile", FORM, "queries=" + encoded("{\"q\":{\"query\":\"a\",\"type\":\"Planet\"}}"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(MAPPER.readTree(answer.body()).path("error").asText())
                .startsWith("q: no type Planet; there are: Actor, Country, ")
                .contains("Person");
    }

    @Test
    void refusesTooMuch() {
        StringBuilder batch = new StringBuilder("{");
        for (int i = 0; i <= 50; i++) {
            batch.append(i == 0 ? "" : ",").append("\"q").append(i).append("\":{\"query\":\"a\"}");
        }
        String deep = "{\"q\":" + "[".repeat(5000) + "]".repeat(5000) + "}";

        assertThat(served.post(
                                "/reconcile",
                                FORM,
                                "queries=" + encoded(batch.append('}').toString()))
                        .statusCode())
                .isEqualTo(413);
        assertThat(served.post("/reconcile", FORM, "queries=" + "a".repeat(1 << 20))
                        .statusCode())
                .isEqualTo(413);
        assertThat(served.post("/reconcile", FORM, "queries=" + encoded(deep)).statusCode())
                .isEqualTo(400);
        assertThat(served.post("/reconcile", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(served.send(HttpRequest.newBuilder(served.at("/reconcile")).DELETE())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void doesNotStartWithAnOriginThatIsNone() {
        ServerOptions options = new ServerOptions(0, Duration.ofSeconds(1), Set.of("refine.example"));

        assertThatThrownBy(() -> ChanceryServer.start(served.store().dataset(), options))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("not refine.example");
    }

    @Test
    void pagesOfANamedOriginMayAsk() {
        ServerOptions options = new ServerOptions(0, Duration.ofSeconds(1), Set.of("https://refine.example"));
        try (ChanceryServer other = ChanceryServer.start(served.store().dataset(), options)) {
            HttpRequest.Builder request = HttpRequest.newBuilder(other.url().resolve("/reconcile/preview?id=Q30"));

            HttpResponse<String> answer = served.send(request, "Origin", "https://refine.example");

            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .hasValue("https://refine.example");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).endsWith("https://refine.example"));
        }
    }

    @Test
    void aPageInACellIsNoName() {
        JsonNode answer = reconcile("{\"q\":{\"query\":\"" + "word and ".repeat(1000) + "\"}}");

        assertThat(answer.path("q").path("result")).isEmpty();
    }

    private JsonNode reconcile(String queries) {
        return parsed(served.post("/reconcile", FORM, "queries=" + encoded(queries)));
    }

    private JsonNode extend(String query) {
        return parsed(served.post("/reconcile", FORM, "extend=" + encoded(query)));
    }

    private JsonNode json(String path) {
        return parsed(served.get(path));
    }

    private static JsonNode parsed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode feature(JsonNode candidate, String id) {
        for (JsonNode feature : candidate.path("features")) {
            if (feature.path("id").asText().equals(id)) {
                return feature.path("value");
            }
        }
        throw new AssertionError("no feature " + id + " in " + candidate);
    }

    private static List<String> ids(JsonNode answer) {
        List<String> ids = new ArrayList<>();
        answer.path("result").forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private static boolean isMatch(JsonNode answer) {
        return answer.path("result").get(0).path("match").asBoolean();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Entity unlinked(String id, String label) {
        return new Entity(
                id,
                label,
                EntityType.PERSON,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
