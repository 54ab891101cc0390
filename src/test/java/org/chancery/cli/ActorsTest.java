package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Kenyan soldiers,,, group, , KEN, MIL",
        "Kenya,,, country, Q114, KEN,",
        "the government of Uganda,,, organization, , UGA, GOV",
        "French President Emmanuel Macron,,, person, Q3052772, FRA, GOV",
        "the French president,, 2020-05-01, person, Q3052772, FRA, GOV",
        "the French president,, 2010-05-01, person, Q329, FRA, GOV",
        "soldiers,,, group, , , MIL",
        "he, Emmanuel Macron flew to Nairobi. There he met farmers.,, person, Q3052772, FRA, GOV"
    })
    void wordsAreCoded(
            String text, String context, String date, String type, String wikidata, String country, String sector)
            throws IOException {
        var line = new ObjectMapper().createObjectNode().put("id", "1").put("text", text);
        line.put("context", context).put("date", date);
        Run run = Run.withInput(line + "\n", "actors", "-");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode coded = new ObjectMapper().readTree(run.out());
        assertThat(coded.path("text").asText()).isEqualTo(text);
        assertThat(coded.path("label").asText()).isNotEmpty();
        assertThat(coded.path("type").asText()).isEqualTo(type);
        assertThat(coded.path("wikidata").asText(null)).isEqualTo(wikidata);
        assertThat(coded.path("country").asText(null)).isEqualTo(country);
        if (sector != null) {
            assertThat(coded.path("sector").asText(null)).isEqualTo(sector);
        }
    }

    @Test
    void otherFieldsStayAndOldCodesGo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("actors.jsonl"),
                "{\"id\": 7, \"text\": \"Kenyan soldiers\", \"country\": \"FRA\", \"note\": \"mine\"}\n\n"
                        + "{\"id\": \"8\", \"text\": \"twelve apples\", \"sector\": \"MIL\"}\n");
        Run run = Run.of("actors", file.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":7,").contains("\"note\":\"mine\"", "KEN"),
                        line -> assertThat(line).isEqualTo("{\"id\":\"8\",\"text\":\"twelve apples\"}"));
        assertThat(run.err()).contains("2 lines, 1 with an actor, 0 rejected");
    }

    @Test
    void wrongLinesAreToldOneByOneAndTheOthersAreCoded() {
        Run run = Run.withInput(
                """
                {"id": "1", "text": "Kenya"}
                {"id": "2"}
                {"text": "Kenya"}
                {"id": "4", "text": "Kenya", "date": "soon"}
                nonsense
                []
                """,
                "actors");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .contains("rejected standard input, line 2: has no words in field \"text\"")
                .contains("line 3: has no field \"id\"", "line 4: field \"date\"", "line 5: is not JSON")
                .contains("line 6: is not a JSON object", "1 line, 1 with an actor, 5 rejected");
    }

    @Test
    void aMissingFileIsAFailure() {
        Run run = Run.of("actors", folder.resolve("gone").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("gone: there is no such file");
    }
}
