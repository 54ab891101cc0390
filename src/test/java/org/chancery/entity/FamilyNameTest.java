package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyNameTest {
    @ParameterizedTest
    @CsvSource({
        "Xi Jinping,Q148,xi",
        "Lee Jae-myung,Q884,lee",
        "Sanae Takaichi,Q17,takaichi",
        "Ursula von der Leyen,Q183,leyen|der leyen|von der leyen",
        "Bashar al-Assad,Q858,assad|al assad",
        "George Bush Jr.,Q30,bush",
        "Naruhito,Q17,",
        "Letizia of Spain,Q29,",
    })
    void familyNamesComeFirstOrLastByCountry(String name, String country, String keys) {
        List<String> expected = keys == null ? List.of() : List.of(keys.split("\\|"));

        assertThat(FamilyName.keys(name, Optional.of(country))).isEqualTo(expected);
    }
}
