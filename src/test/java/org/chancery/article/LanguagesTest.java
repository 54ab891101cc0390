package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private static final Languages LANGUAGES = new Languages();

    static Stream<Arguments> others() {
        return Tables.rows(LanguagesTest.class, "other-languages.tsv", 2).stream()
                .map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void anotherLanguageIsRecognised(String name, String text) {
        assertThat(LANGUAGES.otherThanEnglish(text))
                .hasValueSatisfying(found -> assertThat(found).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The foreign minister arrived in Ankara on Monday for talks with the government about the treaty.",
                "Xi, Trump, Takaichi, Lee, Anwar, da Silva",
                "Leaders meet in Paris",
                "Macron: «La France est prête», the president told reporters in Paris after he had met the chancellor.",
                "President Luiz Inácio Lula da Silva and Pedro Sánchez will meet in Rio de Janeiro, the office of the president said.",
                "Ministers meet 北京 officials in Beijing on Monday",
                ""
            })
    void englishAndWhatCannotBeToldPass(String text) {
        assertThat(LANGUAGES.otherThanEnglish(text)).isEmpty();
    }

    @Test
    void aLongTextWithoutAnyEnglishWordIsNotEnglish() {
        assertThat(LANGUAGES.otherThanEnglish("lorem ipsum dolor sit amet consectetur ".repeat(20)))
                .isPresent();
    }

    @Test
    void aDeclaredLanguageIsReadFromTagsAndNames() {
        assertThat(List.of("en", "en-GB", "EN_us", "eng", "English"))
                .allSatisfy(tag ->
                        assertThat(LANGUAGES.declaredOtherThanEnglish(tag)).isEmpty());
        assertThat(LANGUAGES.declaredOtherThanEnglish("de-AT")).contains("German");
        assertThat(LANGUAGES.declaredOtherThanEnglish("xx")).contains("\"xx\"");
    }
}
