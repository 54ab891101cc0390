package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who held an office on a day, by the bundled catalogue. */
class HoldersTest {
    private static Catalogue catalogue;

    @BeforeAll
    static void load() {
        catalogue = BundledCatalogue.load();
    }

    @ParameterizedTest
    @CsvSource({
        "head_of_state,Q30,2025-10-30,Q22686",
        "head_of_state,Q30,2012-10-30,Q76",
        "head_of_state,Q30,2017-01-20,Q22686",
        "head_of_government,Q17,2025-10-30,Q1705028",
        "head_of_government,Q17,2015-03-01,Q132345",
        "head_of_state,Q17,2025-10-30,Q217096",
        "head_of_state,Q884,2025-10-30,Q12612463",
        "head_of_state,Q148,2025-10-30,Q15031",
        "foreign_minister,Q159,2010-05-01,Q58217",
        "finance_minister,Q30,2025-03-01,Q7435987",
    })
    void theHolderOfTheDayComesFirst(String role, String country, LocalDate day, String person) {
        assertThat(catalogue.holders(role, country, day))
                .first()
                .extracting(holder -> holder.tenure().person())
                .isEqualTo(person);
    }

    @Test
    void aTermKnownOnlyUpToADayIsLessAndLessSureAfterIt() {
        double soon = bessent("2026-03-01");
        double later = bessent("2026-09-30");

        assertThat(bessent("2025-12-30")).isEqualTo(1);
        assertThat(soon).isLessThan(1).isGreaterThan(later);
        assertThat(later).isGreaterThan(0.5);
    }

    @Test
    void aTermWithAnEndIsOverAfterIt() {
        assertThat(catalogue.holders("head_of_state", "Q30", LocalDate.parse("2012-01-01")))
                .extracting(holder -> holder.tenure().person())
                .containsExactly("Q76");
    }

    @Test
    void nobodyHoldsAnOfficeBeforeHisTime() {
        assertThat(catalogue.holders("head_of_state", "Q30", LocalDate.parse("1900-01-01")))
                .isEqualTo(List.of());
    }

    private static double bessent(String day) {
        return catalogue.holders("finance_minister", "Q30", LocalDate.parse(day)).stream()
                .filter(holder -> holder.tenure().person().equals("Q7435987"))
                .mapToDouble(Holder::score)
                .sum();
    }
}
