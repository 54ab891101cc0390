package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {
    private static final Boilerplate BOILERPLATE = new Boilerplate();

    static Stream<Arguments> examples() {
        return BOILERPLATE.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.name(), rule, example)));
    }

    static Stream<String> kept() {
        return Tables.rows(BoilerplateTest.class, "kept.tsv", 1).stream().map(row -> row.get(0));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("examples")
    void aRuleCoversItsExamples(String name, Boilerplate.Rule rule, String example) {
        assertThat(rule.pattern().matcher(example).matches()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aSentenceOfTheArticleIsKept(String sentence) {
        assertThat(BOILERPLATE.covers(sentence, 0, 1)).isFalse();
        assertThat(BOILERPLATE.opensOtherArticles(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"World", "(Reuters)", "Tags: Japan, Tariffs"})
    void whatCouldBeAHeadingIsLeftOutOnlyAtTheEdges(String line) {
        assertThat(BOILERPLATE.covers(line, 1, 60)).isTrue();
        assertThat(BOILERPLATE.covers(line, 30, 60)).isFalse();
        assertThat(BOILERPLATE.covers(line, 55, 60)).isTrue();
    }

    static Stream<String> longLines() {
        return Stream.of(
                "By " + "Anna Maria ".repeat(50),
                "Sources: " + "Al of the B, ".repeat(40) + "and so on",
                "Reporting by " + "A and in B; ".repeat(45) + "!",
                "-".repeat(599),
                "Jane Doe, " + "a ".repeat(290),
                "Published on " + "Mo ".repeat(40) + "x");
    }

    @ParameterizedTest
    @MethodSource("longLines")
    void noLineTakesThePatternsLong(String line) {
        // patterns that try one way after the other would not come to an end here
        assertThat(BOILERPLATE.covers(line, 0, 1) || BOILERPLATE.opensOtherArticles(line))
                .isIn(true, false);
    }
}
