package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.chancery.graph.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers in the cookbook are what the queries above them give. After a change that is meant, {@code mvn test -Dtest=CookbookTest -Danswers=write} writes
 * them anew; read the difference.
 */
class CookbookTest {
    private static final Path COOKBOOK = Path.of("docs/sparql-cookbook.md");
    private static final Pattern QUERY = Pattern.compile("(?m)(<!-- not run: .*-->\n)?^```sparql\n([^`]*)^```\n");
    private static final Pattern ANSWER = Pattern.compile("\n```text\n([^`]*)```\n");
    private static final QueryRunner RUNNER = new QueryRunner(store(), Duration.ofSeconds(30));

    record Recipe(String title, String query, String answer) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Recipe> recipes() throws IOException {
        String text = Files.readString(COOKBOOK);
        List<Recipe> recipes = new ArrayList<>();
        Matcher query = QUERY.matcher(text);
        while (query.find()) {
            String above = text.substring(0, query.start());
            String title = above.substring(above.lastIndexOf("\n## ") + 4)
                    .lines()
                    .findFirst()
                    .orElse("");
            if (query.group(1) != null) {
                Sparql.parse(query.group(2));
                continue;
            }
            Matcher answer = ANSWER.matcher(text).region(query.end(), text.length());
            assertThat(answer.lookingAt())
                    .as("an answer stands below the query of \"%s\"", title)
                    .isTrue();
            recipes.add(new Recipe(title, query.group(2), answer.group(1)));
        }
        return recipes.stream();
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void givesTheAnswerThatStandsBelow(Recipe recipe) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RUNNER.write(
                QueryFile.read("recipe", recipe.title(), recipe.query()),
                Map.of(),
                OptionalLong.empty(),
                new ResultWriter(ResultFormat.TABLE, 140),
                out);
        String answer = out.toString(StandardCharsets.UTF_8);

        if ("write".equals(System.getProperty("answers"))) {
            String before = recipe.query() + "```\n\n```text\n";
            Files.writeString(
                    COOKBOOK,
                    Files.readString(COOKBOOK).replace(before + recipe.answer() + "```", before + answer + "```"));
        } else {
            assertThat(answer).isEqualTo(recipe.answer());
            assertThat(answer.lines()).as("no answer is empty").hasSizeGreaterThan(2);
        }
    }

    @Test
    void theQueryWithParametersIsOneThatRuns() throws IOException {
        Matcher file = Pattern.compile("(?m)^```\n(#\\+ [^`]*)```").matcher(Files.readString(COOKBOOK));
        assertThat(file.find()).isTrue();
        SavedQuery query = QueryFile.read("mine", "mine.rq", file.group(1));

        assertThat(RUNNER.rows(query, Map.of("speaker", "Japan", "since", "2025-11-01"))
                        .column("quote"))
                .containsExactly("In late October Japan denied that it had asked for a delay.");
        assertThat(RUNNER.rows(query, Map.of("speaker", "Japan", "since", "2025-12-01"))
                        .rows())
                .isEmpty();
    }

    @Test
    void hasADozenRecipes() throws IOException {
        assertThat(recipes()).hasSizeGreaterThanOrEqualTo(12);
    }

    private static DatasetGraph store() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Fixtures.fill(dataset);
        return dataset;
    }
}
