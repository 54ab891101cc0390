package org.chancery.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoriesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aCopyThatIsCutEditedAndAddedToIsTheSameStory(int seed) {
        Random random = new Random(seed);
        List<String> story = text(random, 500);
        List<String> cut = story.subList(0, 300);
        List<String> edited = new ArrayList<>(story);
        IntStream.range(0, 50).forEach(i -> edited.set(random.nextInt(500), "other" + i));
        List<String> longer = new ArrayList<>(story);
        longer.addAll(text(random, 150));

        Map<String, String> stories = Stories.of(List.of(
                Sketch.of("d", story),
                Sketch.of("c", cut),
                Sketch.of("b", edited),
                Sketch.of("e", longer),
                Sketch.of("a", text(random, 500))));

        assertThat(stories)
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "a", "b", "b", "c", "b", "d", "b", "e", "b"));
    }

    @Test
    void equalTextsTooShortToSampleAreOneStoryWhateverTheirCaseAndSpaces() {
        Map<String, String> stories = Stories.of(List.of(
                Sketch.of("a", Sketch.words("Norway recalls its envoy.")),
                Sketch.of("b", Sketch.words("  NORWAY recalls\nits envoy")),
                Sketch.of("c", Sketch.words("Norway recalls its consul."))));

        assertThat(stories).containsExactlyInAnyOrderEntriesOf(Map.of("a", "a", "b", "a", "c", "c"));
    }

    @Test
    void aStoryQuotedInAMuchLongerTextIsNotItsCopy() {
        Random random = new Random(1);
        List<String> brief = text(random, 200);
        List<String> survey = new ArrayList<>(text(random, 800));
        survey.addAll(brief);

        assertThat(Stories.of(List.of(Sketch.of("a", brief), Sketch.of("b", survey))))
                .containsEntry("b", "b");
    }

    @Test
    void aPhraseThatHundredsOfArticlesShareDoesNotJoinThem() {
        Random random = new Random(2);
        List<String> phrase = text(random, 12);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> article = new ArrayList<>(text(random, 150));
            article.addAll(phrase);
            sketches.add(Sketch.of("article-" + i, article));
        }

        assertThat(Stories.of(sketches).values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theOrderOfTheArticlesMakesNoDifference(int seed) {
        Random random = new Random(7);
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            List<String> story = text(random, 300);
            sketches.add(Sketch.of("article-" + i, story));
            sketches.add(Sketch.of("article-" + (100 - i), story.subList(i, 290)));
        }
        Map<String, String> stories = Stories.of(sketches);
        Collections.shuffle(sketches, new Random(seed));

        assertThat(stories.values().stream().distinct()).hasSize(30);
        assertThat(Stories.of(sketches)).isEqualTo(stories);
    }

    private static List<String> text(Random random, int words) {
        return random.ints(words, 0, 2000).mapToObj(i -> "word" + i).toList();
    }
}
