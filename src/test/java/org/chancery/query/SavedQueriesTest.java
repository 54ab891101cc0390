package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {
    private final SavedQueries queries = SavedQueries.bundled();

    @TempDir
    Path folder;

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("queries"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".rq"))
                    .map(name -> name.replace(".rq", ""))
                    .toList();

            assertThat(queries.all()).extracting(SavedQuery::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void everyQuerySaysWhatItAnswersAndWhatItTakes() {
        assertThat(queries.all()).allSatisfy(query -> {
            assertThat(query.title()).isNotEqualTo(query.name());
            assertThat(query.description()).endsWith(".");
            assertThat(query.parameters())
                    .allSatisfy(parameter -> assertThat(parameter.description()).isNotEmpty());
        });
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> queries.get("actor-event"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith(
                        "no saved query actor-event (did you mean actor-events?); there are: actor-events, country-meetings, dyads");
        assertThatThrownBy(() -> queries.get("weather"))
                .isInstanceOf(QueryException.class)
                .hasMessageStartingWith("no saved query weather; there are: ");
    }

    @Test
    void aFileIsReadByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.rq"), "#+ title: Mine\n\nASK { ?s ?p ?o }\n");

        assertThat(queries.get(file.toString()).name()).isEqualTo("mine");
        assertThat(queries.get(file.toString()).title()).isEqualTo("Mine");
    }

    @Test
    void aFileThatCannotBeReadIsNamed() throws IOException {
        Path latin = Files.write(folder.resolve("latin.rq"), "# façade".getBytes(StandardCharsets.ISO_8859_1));
        Path nowhere = folder.resolve("nowhere.rq");

        assertThatThrownBy(() -> queries.get(nowhere.toString()))
                .isInstanceOf(QueryException.class)
                .hasMessage("no query file " + nowhere + "; without .rq it is the name of a saved query");
        assertThatThrownBy(() -> queries.get(latin.toString()))
                .isInstanceOf(QueryException.class)
                .hasMessage("query file " + latin + " is not UTF-8; save it as UTF-8");
    }
}
