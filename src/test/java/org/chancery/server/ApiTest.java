package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.chancery.graph.FixtureEvents;
import org.chancery.query.SavedQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(Served.class)
class ApiTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ServedStore served;

    ApiTest(ServedStore served) {
        this.served = served;
    }

    @Test
    void listsEventsInTheOrderOfTheirDays() {
        JsonNode list = json("/api/events");

        assertThat(list.path("total").asInt()).isEqualTo(FixtureEvents.ALL.size());
        assertThat(list.path("events").findValuesAsText("earliest")).isSorted().contains("2019-01-01", "2025-10-30");
    }

    @Test
    void filtersEvents() {
        JsonNode list = json("/api/events?actor=Xi%20Jinping&from=2025-10-01&to=2025-10-31&type=Meeting");

        assertThat(list.path("events")).hasSize(1);
        JsonNode meeting = list.path("events").get(0);
        assertThat(meeting.path("id").asText()).isEqualTo(FixtureEvents.MEETING.id());
        assertThat(meeting.path("label").asText()).isEqualTo("Donald Trump and Xi Jinping meet in Busan");
        assertThat(meeting.path("type").asText()).isEqualTo("Meeting");
        assertThat(meeting.path("status").asText()).isEqualTo("occurred");
        assertThat(meeting.path("earliest").asText()).isEqualTo("2025-10-30");
        assertThat(meeting.path("latest").asText()).isEqualTo("2025-10-30");
        assertThat(meeting.path("sourceCount").asInt()).isEqualTo(4);
        assertThat(meeting.path("place").path("label").asText()).isEqualTo("Busan");
        assertThat(meeting.path("initiators").findValuesAsText("label"))
                .containsExactlyInAnyOrder("Donald Trump", "Xi Jinping");
        assertThat(meeting.path("initiators").findValuesAsText("wikidata"))
                .contains("http://www.wikidata.org/entity/Q22686");
    }

    @Test
    void givesAnEventWithItsSentencesAndItsHistory() {
        JsonNode event = json("/api/events/" + FixtureEvents.MEETING.id());

        assertThat(event.path("claims").findValuesAsText("reportedOn"))
                .containsExactly("2025-10-24", "2025-10-25", "2025-10-26", "2025-10-27", "2025-11-03");
        JsonNode first = event.path("claims").get(0);
        assertThat(first.path("quote").asText()).isEqualTo("Donald Trump will meet Xi Jinping in Busan on October 30.");
        assertThat(first.path("says").asText()).isEqualTo("planned");
        assertThat(first.path("timePhrase").asText()).isEqualTo("October 30");
        assertThat(first.path("charStart").asInt()).isZero();
        assertThat(first.path("article").path("publisher").asText()).isEqualTo("The Example Herald");
        assertThat(event.path("states").findValuesAsText("status"))
                .containsExactly("planned", "planned", "planned", "planned", "occurred");
    }

    @Test
    void listsSavedQueriesWithTheirParametersAndText() {
        JsonNode list = json("/api/queries");

        assertThat(list.findValuesAsText("name")).contains("actor-events", "wikidata-federated");
        assertThat(list.get(0).path("parameters").get(0).path("type").asText()).isEqualTo("entity");
        assertThat(list.get(0).path("sparql").asText()).startsWith("PREFIX dip: <https://w3id.org/chancery/ontology#>");
    }

    @ParameterizedTest
    @MethodSource("standaloneQueries")
    void theTextOfEverySavedQueryIsAnsweredAtTheEndpoint(String sparql) {
        assertThat(served.get(ServedStore.asking("/kg/sparql", sparql)).statusCode())
                .isEqualTo(200);
    }

    static java.util.stream.Stream<String> standaloneQueries() {
        return SavedQueries.bundled().all().stream()
                .filter(query -> !query.federated())
                .map(query -> query.standalone());
    }

    @Test
    void runsSavedQueries() {
        HttpResponse<String> csv = served.get("/api/query/dyads?person=Q22686&format=csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"dyads.csv\"");
        assertThat(csv.body()).contains("Donald Trump,Xi Jinping,1,1,2025-10-30,2025-10-30");
        assertThat(json("/api/query/dyads").path("head").path("vars")).isNotEmpty();
        assertThat(json("/api/query/entities?limit=2").path("results").path("bindings"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/query/weather                | 404 | no saved query weather; /api/queries lists them
                    /api/query/dyads?who=Xi           | 400 | query dyads has no parameter who (there are: person, type)
                    /api/query/dyads?person=Xi%20Jinpin | 400 | parameter person: no entity called "Xi Jinpin" in the graph; near it: Xi Jinping
                    /api/query/dyads?format=pdf       | 400 | no result format pdf (there are: table, csv, tsv, json, xml, turtle)
                    /api/query/dyads?limit=all        | 400 | limit is a number of rows from 1 on, not "all"
                    /api/query/sentences?words=a&format=turtle | 400 | rows cannot be written as turtle; there are table, csv, tsv, json and xml
                    /api/query/wikidata-federated     | 400 | query wikidata-federated asks another endpoint, which is off here; run it with: chancery query wikidata-federated
                    /api/events?from=soon             | 400 | parameter from takes a day as 2025-10-30, not "soon"
                    /api/events?type=Visit&type=Call  | 400 | parameter type is there 2 times: Visit, Call
                    /api/events/event-none            | 404 | no event event-none
                    /api/elsewhere                    | 404 | nothing under /api/elsewhere; there are /api/events, /api/events/ID, /api/queries and /api/query/NAME
                    """)
    void saysWhatIsWrong(String path, int status, String message) throws IOException {
        HttpResponse<String> answer = served.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(MAPPER.readTree(answer.body()).path("error").asText()).isEqualTo(message);
    }

    private JsonNode json(String path) {
        HttpResponse<String> answer = served.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
