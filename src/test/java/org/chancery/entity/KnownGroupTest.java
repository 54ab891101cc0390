package org.chancery.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;

final class KnownGroupTest {
    private static final Set<String> NO_COUNTRY = Set.of("IGO", "NGO", "MNC", "ESH");
    private static final String SECTORS =
            "GOV|MIL|LEG|JUD|COP|PTY|REB|OPP|SPY|CVL|BUS|MED|EDU|JRN|REL|LAB|NGO|REF|CRM|PRM|UAF|ELI|UNK";

    @Test
    void everyCountryIsInTheCatalogue() {
        Catalogue catalogue = BundledCatalogue.load();

        List<KnownGroup> lost = KnownGroupTables.all().stream()
                .filter(group -> group.code()
                        .filter(code -> !NO_COUNTRY.contains(code))
                        .filter(code -> catalogue.countryOf(code).isEmpty())
                        .isPresent())
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void everySectorIsOneOfPlover() {
        assertThat(KnownGroupTables.all())
                .allMatch(group ->
                        group.sector().map(sector -> sector.matches(SECTORS)).orElse(true));
    }

    @Test
    void noNameThatCountsEverywhereIsTwoGroups() {
        List<String> keys = KnownGroupTables.all().stream()
                .flatMap(group -> group.names().stream()
                        .filter(name -> Sense.bare(name).equals(name))
                        .map(NameKey::of)
                        .distinct())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void theCatalogueLearnsWhatItsSourcesLeaveOpen() {
        Entity taliban = BundledCatalogue.load().entity("Q42418").orElseThrow();

        assertThat(taliban.countryCode()).contains("AFG");
        assertThat(taliban.sector()).contains("REB");
    }
}
