package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlinkedEntitiesTest {
    @Test
    void oneNameAndTypeHaveOneIdHoweverTheyAreSpelled() {
        assertThat(UnlinkedEntities.id("Li Chenggang", EntityType.PERSON))
                .isEqualTo(UnlinkedEntities.id("LI CHENGGANG", EntityType.PERSON))
                .matches("x-li-chenggang-[0-9a-f]{8}");
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
}
