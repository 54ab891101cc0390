package org.chancery.entity.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorthwhileTest {
    @ParameterizedTest(name = "{1} {0}: {2}")
    @CsvSource({
        "Li Chenggang, PERSON, true",
        "Mohammed bin Salman al-Jabri, PERSON, true",
        "Li, PERSON, false",
        "J. B., PERSON, false",
        "Agent 47, PERSON, false",
        "President, PERSON, false",
        "Prime Minister, PERSON, false",
        "li chenggang, PERSON, false",
        "Crisis Group, ORGANIZATION, true",
        "Quds Force, ORGANIZATION, true",
        "Swiss Federal Council, ORGANIZATION, true",
        "Foreign Ministry, ORGANIZATION, false",
        "Ministry of Foreign Affairs, ORGANIZATION, false",
        "Supreme Court, ORGANIZATION, false",
        "ICG, ORGANIZATION, false",
        "Stock Exchange, ORGANIZATION, false",
        "Co Inc., ORGANIZATION, false",
        "AAA/AA, ORGANIZATION, false",
        "UNIFIL, ORGANIZATION, true",
        "Pokrovsk, PLACE, true",
        "Tarmoun Valley, PLACE, true",
        "North, PLACE, false",
        "Wagner Group, GROUP, true",
        "rebels, GROUP, false",
        "Treaty of Quoy, OTHER, false",
        "Ruritania, COUNTRY, false"
    })
    void asksAboutNamesThatFewBear(String name, EntityType type, boolean asked) {
        assertThat(Worthwhile.isAsked(name, type)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "Paxar Corp, ORGANIZATION, Paxar",
        "Fruehauf Corp., ORGANIZATION, Fruehauf",
        "'Kidder, Peabody and Co', ORGANIZATION, 'Kidder, Peabody'",
        "Goldman Sachs and Co Inc, ORGANIZATION, Goldman Sachs",
        "Okavan Institute, ORGANIZATION, Okavan Institute",
        "Inc, ORGANIZATION, Inc",
        "Wen Ltd, PERSON, Wen Ltd"
    })
    void leavesTheLegalFormOfACompanyAway(String label, EntityType type, String name) {
        Entity entity = UnlinkedEntities.entity(label, type, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Worthwhile.name(entity)).isEqualTo(name);
    }

    @Test
    void asksAboutNothingThatIsLinked() {
        assertThat(Worthwhile.isAsked(BundledCatalogue.load().entity("Q1705028").orElseThrow()))
                .isFalse();
        assertThat(Worthwhile.isAsked(UnlinkedEntities.entity(
                        "Sanae Takaichi", EntityType.PERSON, Optional.empty(), Optional.empty(), Optional.empty())))
                .isTrue();
    }
}
