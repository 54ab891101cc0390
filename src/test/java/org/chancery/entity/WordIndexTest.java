package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordIndexTest {
    private static final WordIndex<String> NAMES = new WordIndex<>(
            List.of("donald trump", "melania trump", "trumbull", "xi jinping", "new york", "new york new york"),
            name -> name);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trum     | trumbull; donald trump; melania trump",
                "donald t | donald trump",
                "trump me | melania trump",
                "x        | xi jinping",
                "new y    | new york; new york new york",
                "zz       | ''",
                "donald x | ''",
                "''       | ''",
            })
    void completesWhatIsTyped(String typed, String names) {
        assertThat(NAMES.beginning(typed).distinct().collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"trump, 2", "york, 2", "trum, 0"})
    void findsWholeWords(String word, int count) {
        assertThat(NAMES.with(word).stream().distinct()).hasSize(count);
    }
}
