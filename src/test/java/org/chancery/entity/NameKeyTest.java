package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "U.S.,us",
                "Luiz Inácio Lula da Silva,luiz inacio lula da silva",
                "Kim Jong-un,kim jong un",
                "Xi’an,xian",
                "P'yongyang,pyongyang",
                "People's Republic of China,people 's republic of china",
                "People’s Republic of China,people 's republic of china",
                "Tromsø Łódź Đồng Weißensee,tromso lodz dong weissensee",
                "Johnson & Johnson,johnson and johnson",
                "US–Japan,us japan",
                "İzmir,izmir",
                "Washington - D.C.,washington dc",
            })
    void spellingsOfOneNameHaveOneKey(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    void marksThatPartASentenceStayApart() {
        assertThat(NameKey.of("Athens, Georgia (U.S.)")).isEqualTo("athens , georgia ( us )");
    }

    @Test
    void theWordsOfAHyphenatedTokenKnowTheirPlaces() {
        assertThat(NameKey.parts("Japan-U.S."))
                .isEqualTo(List.of(new NameKey.Part("japan", 0, 5), new NameKey.Part("us", 6, 10)));
    }

    /** A letter that no table has makes the whole word go the long way. */
    @Test
    void everyLetterLosesItsMarksAloneAsAmongLettersOfOtherScripts() {
        for (char c = 0; c < '\u0250'; c++) {
            String alone = NameKey.of("a" + c + "z");
            assertThat(NameKey.of("a" + c + "zд")).as("U+%04X", (int) c).isEqualTo(alone + "д");
        }
    }
}
