package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "volodymyr zelenskyy,volodymyr zelensky",
        "volodymyr zelenskiy,volodymyr zelensky",
        "sergey lavrov,sergei lavrov",
        "bashar al assad,bashar assad",
        "mohamed morsi,mohammed morsi",
        "yousaf raza gilani,yusaf raza gilani",
        "khalid bin mohamed al attiyah,khalid bin mohammad al attiyah",
    })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(Spelling.of(one)).isEqualTo(Spelling.of(other));
    }

    @ParameterizedTest
    @CsvSource({"kim jong un,kim jong il", "george bush,george brown", "lee jae myung,lee nak yon"})
    void differentPeopleStayDifferent(String one, String other) {
        assertThat(Spelling.of(one)).isNotEqualTo(Spelling.of(other));
    }
}
