package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;

/** The tables of offices against the catalogue: each must mean somebody, sometime. */
class OfficeTest {
    @Test
    void everyCountryOfTheTablesIsInTheCatalogue() {
        Catalogue catalogue = BundledCatalogue.load();

        assertThat(Table.read(OfficeTest.class, "offices.tsv", 5))
                .allMatch(row ->
                        row.get(3).isEmpty() || catalogue.entity(row.get(3)).isPresent());
        assertThat(Table.read(OfficeTest.class, "seats.tsv", 3)).allMatch(row -> catalogue
                .entity(row.get(1))
                .filter(entity -> entity.label().equals(row.get(2)))
                .isPresent());
        assertThat(Table.read(OfficeTest.class, "executives.tsv", 2)).allMatch(row -> catalogue
                .entity(row.get(0))
                .filter(entity -> entity.type() == EntityType.COUNTRY)
                .isPresent());
    }

    @Test
    void everyOfficeThatHasHoldersHasSome() {
        Catalogue catalogue = BundledCatalogue.load();

        assertThat(Table.read(OfficeTest.class, "offices.tsv", 5).stream()
                        .map(row -> Office.find(NameKey.of(row.get(0))).orElseThrow())
                        .filter(office -> office.hasHolders() && !hasHolder(office, catalogue))
                        .map(Office::words))
                .isEmpty();
    }

    private static boolean hasHolder(Office office, Catalogue catalogue) {
        return java.util.stream.Stream.of(
                        "Q30", "Q145", "Q142", "Q148", "Q159", "Q183", "Q17", "Q237", "Q843", "Q817", "Q851", "Q921",
                        "Q27", "Q39", "Q458", "Q668", "Q423", "Q1065", "Q7825", "Q40")
                .flatMap(country -> catalogue.tenuresOf(country).stream())
                .anyMatch(office::fits);
    }

    @Test
    void aPluralIsTheSameOffice() {
        assertThat(Office.find("presidents"))
                .isEqualTo(Office.find("president"))
                .isPresent();
    }
}
