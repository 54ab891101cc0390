package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.lexicon.Example;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Trigger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the lexicon reads its own example: the type, who does it and to whom. */
class LexiconExamplesTest {
    /** Only the rows whose rule begins so, as in {@code -Drow=accusation.}; for whoever writes a table. */
    private static final String ONLY = System.getProperty("row", "");

    @TestFactory
    Stream<DynamicTest> everyRowReadsItsExample() {
        return Lexicon.bundled().triggers().stream()
                .filter(trigger -> trigger.rule().startsWith(ONLY))
                .collect(java.util.stream.Collectors.toMap(Trigger::rule, t -> t, (a, b) -> a, java.util.TreeMap::new))
                .values()
                .stream()
                .map(trigger -> dynamicTest(trigger.rule(), () -> check(trigger)));
    }

    private static void check(Trigger trigger) {
        Example example = trigger.example().orElseThrow(() -> new AssertionError("no example"));
        List<Claim> claims = ReadingRoom.claims(example.sentence(), "2024-06-12");
        assertThat(claims).as(example.sentence()).anySatisfy(claim -> {
            assertThat(claim.rule()).isEqualTo(trigger.rule());
            assertThat(claim.type().lineage()).contains(trigger.type());
            List<String> parties =
                    Stream.concat(texts(claim.source()), texts(claim.target())).toList();
            if (claim.type().isReciprocal()) {
                assertNamed(parties, example.source());
                assertNamed(parties, example.target());
            } else {
                assertNamed(texts(claim.source()).toList(), example.source());
                assertNamed(texts(claim.target()).toList(), example.target());
            }
        });
    }

    private static Stream<String> texts(List<Actor> actors) {
        return actors.stream().map(Actor::text);
    }

    private static void assertNamed(List<String> texts, List<String> marked) {
        assertThat(marked)
                .allSatisfy(mark -> assertThat(texts).anyMatch(text -> text.contains(mark) || mark.contains(text)));
    }
}
