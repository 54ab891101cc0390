package org.chancery.event;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.extract.ExampleCheck;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Trigger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the lexicon reads its own example: the type, who does it and to whom. */
class LexiconExamplesTest {
    /** Only the rows whose rule begins so, as in {@code -Drow=accusation.}; for whoever writes a table. */
    private static final String ONLY = System.getProperty("row", "");

    private static final ExampleCheck CHECK = new ExampleCheck(
            article -> ReadingRoom.traced(article, ReadingRoom.extractor().candidates()));

    @TestFactory
    Stream<DynamicTest> everyRowReadsItsExample() {
        return Lexicon.bundled().triggers().stream()
                .filter(trigger -> trigger.rule().startsWith(ONLY))
                .collect(groupingBy(t -> List.of(t.rule(), t.example().toString())))
                .values()
                .stream()
                .map(row -> dynamicTest(row.get(0).rule(), () -> check(row)));
    }

    private static void check(List<Trigger> row) {
        assertThat(CHECK.fault(row)).isEmpty();
    }
}
