package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every saved query with its answer over the Geneva graph. A case stands in {@code answers.txt} as the words of a command line behind {@code $} and the
 * table below it. After a change that is meant, {@code mvn test -Dtest=SavedQueryAnswersTest -Danswers=write} writes the tables anew; read the difference.
 */
class SavedQueryAnswersTest {
    private static final Path ANSWERS = Path.of("src/test/resources/org/chancery/query/answers.txt");
    private static final QueryRunner RUNNER = new QueryRunner(GenevaStore.open(), Duration.ofSeconds(30));
    private static final SavedQueries QUERIES = SavedQueries.bundled();

    record Case(String command, String answer) {
        @Override
        public String toString() {
            return command;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : Files.readString(ANSWERS).split("(?m)^\\$ ")) {
            if (!block.startsWith("#") && !block.isBlank()) {
                String command = block.lines().findFirst().orElse("");
                cases.add(new Case(command, block.substring(command.length()).strip() + "\n"));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsWritten(Case written) throws IOException {
        String answer = answer(written.command()).strip() + "\n";
        if ("write".equals(System.getProperty("answers"))) {
            String file = Files.readString(ANSWERS);
            String before = "$ " + written.command() + "\n" + (written.answer().isBlank() ? "" : written.answer());
            Files.writeString(ANSWERS, file.replace(before, "$ " + written.command() + "\n" + answer));
        } else {
            assertThat(answer).isEqualTo(written.answer());
        }
    }

    @Test
    void everyQueryHasACaseButTheOneThatAsksWikidata() throws IOException {
        List<String> local = QUERIES.all().stream()
                .filter(query -> !query.federated())
                .map(SavedQuery::name)
                .toList();

        assertThat(cases().map(written -> written.command().split(" ")[0])).containsAll(local);
    }

    private static String answer(String command) {
        String[] words = command.split(" -p ");
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 1; i < words.length; i++) {
            String[] pair = words[i].strip().split("=", 2);
            arguments.put(pair[0], pair[1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SavedQuery query = QUERIES.get(words[0].strip());
        RUNNER.write(query, arguments, OptionalLong.empty(), new ResultWriter(ResultFormat.TABLE, 220), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
