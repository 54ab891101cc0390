package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.chancery.benchmark.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark runs and its figures are figures; how fast anything is depends on the machine. */
class BenchmarkTest {
    private static final String TWO =
            """
            {"id": "a", "text": "Japan and France signed a trade agreement. The sun shone."}
            {"id": "b", "text": "Peru recalled its ambassador from Chile on Monday.", "published": "2024-06-12"}
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheArticlesAgainUntilThereAreEnoughAndShowsRatiosAndStages() {
        Run run = Run.withInput(TWO, "benchmark", "-", "--articles", "5", "--rounds", "1", "--threads", "1");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("5 articles, 54 tokens, 1 thread, 1 round after one to warm up");
        assertThat(figures(lines, "bare CoreNLP")).hasSize(7).satisfies(bare -> assertThat(bare.subList(3, 5))
                .as("the ratios of the first to itself")
                .isEqualTo(List.of(1.0, 1.0)));
        assertThat(figures(lines, "chancery extract")).hasSize(7).satisfies(ours -> assertThat(ours.subList(3, 5))
                .as("the ratios to bare CoreNLP")
                .allMatch(ratio -> ratio > 0));
        double shares = Arrays.stream(Stage.values())
                .mapToDouble(stage -> figures(lines, stage.label()).get(1))
                .sum();
        assertThat(shares).isCloseTo(100, within(0.5));
        assertThat(figures(lines, Stage.LANGUAGE.label()).get(2)).isEqualTo(1.0);
        assertThat(stages(lines))
                .containsExactly("read", "language (CoreNLP)", "times", "links", "events", "JSON output");
    }

    @Test
    void countsTheTokensOfEveryArticleAsOftenAsItIsRead() {
        Run once = Run.withInput(TWO, "benchmark", "-", "--articles", "2", "--rounds", "1", "--threads", "1");
        Run twice = Run.withInput(TWO, "benchmark", "-", "--articles", "4", "--rounds", "1", "--threads", "1");
        assertThat(once.out()).startsWith("2 articles, 21 tokens, ");
        assertThat(twice.out()).startsWith("4 articles, 42 tokens, ");
    }

    @Test
    void saysHowToGetTheModelsThatItDoesNotHave() {
        Run run = Run.withInput(TWO, "benchmark", "-", "--default-pipeline", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("no jars in " + folder).contains("https://");
    }

    @Test
    void withoutAnArticleThereIsNothingToMeasure() {
        Run run = Run.withInput("{\"id\": \"a\", \"text\": \"\"}\n", "benchmark", "-");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("rejected ").contains("no article to read");
    }

    /** The names between the head of the table of stages and its sum. */
    private static List<String> stages(List<String> lines) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("stages of chancery extract"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("all but language"))
                .map(line -> line.substring(0, 34).strip())
                .toList();
    }

    private static List<Double> figures(List<String> lines, String name) {
        String line = lines.stream()
                .filter(one -> one.startsWith(name) && one.matches(".*\\d"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + name + " in " + lines));
        return Arrays.stream(line.substring(34).strip().split(" +"))
                .map(Double::valueOf)
                .toList();
    }
}
