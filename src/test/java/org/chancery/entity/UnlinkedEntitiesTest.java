package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlinkedEntitiesTest {
    @Test
    void oneNameAndTypeHaveOneIdHoweverTheyAreSpelled() {
        assertThat(UnlinkedEntities.id("Li Chenggang", EntityType.PERSON))
                .isEqualTo(UnlinkedEntities.id("LI CHENGGANG", EntityType.PERSON))
                .matches("x-lichengang-[0-9a-f]{8}");
    }

    @Test
    void anotherTypeIsAnotherEntity() {
        assertThat(UnlinkedEntities.id("Victoria", EntityType.PERSON))
                .isNotEqualTo(UnlinkedEntities.id("Victoria", EntityType.PLACE));
    }

    @Test
    void aNameWithoutLatinLettersHasAnIdToo() {
        assertThat(UnlinkedEntities.id("北京", EntityType.PLACE)).matches("x-name-[0-9a-f]{8}");
    }

    @ParameterizedTest
    @CsvSource({
        "Li Chenggang, Li Cheng-gang",
        "Li Chenggang, LI CHENGGANG",
        "Sergei Ryabkov, Sergey Ryabkov",
        "Mohamed al-Shaibani, Mohammed Shaibani",
        "Jeppe Kofod, Jeppe Kofód"
    })
    void spellingsOfOneNameAreOnePerson(String one, String other) {
        assertThat(UnlinkedEntities.id(one, EntityType.PERSON))
                .isEqualTo(UnlinkedEntities.id(other, EntityType.PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "Li Chenggang, Li Changgeng",
        "Sergei Ryabkov, Sergei Ryabov",
        "Ryabkov, Riabkov",
        "Ann Smith, Anna Smith"
    })
    void otherNamesAreOtherPeople(String one, String other) {
        assertThat(UnlinkedEntities.id(one, EntityType.PERSON))
                .isNotEqualTo(UnlinkedEntities.id(other, EntityType.PERSON));
    }
}
