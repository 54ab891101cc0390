package org.chancery.entity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledCatalogueTest {
    private static Catalogue catalogue;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        catalogue = BundledCatalogue.load();
    }

    @Test
    void theVersionTellsDayAndNumber() {
        assertThat(catalogue.version()).matches("\\d{4}-\\d\\d-\\d\\d \\(\\d+ entities\\)");
    }

    @Test
    void theVersionIsKnownWithoutReadingAll() {
        assertThat(BundledCatalogue.version()).isEqualTo(catalogue.version());
    }

    @Test
    void itIsWhatTheCompilerMakesOfTheFacts() {
        CatalogueCompiler.compile(Path.of("catalogue/facts.jsonl.gz"), folder.resolve("catalogue.tsv"));

        assertThat(folder.resolve("catalogue.tsv"))
                .as("made again by the command of docs/catalogue.md")
                .hasSameBinaryContentAs(Path.of("src/main/resources/org/chancery/entity/catalogue/catalogue.tsv"));
    }

    @ParameterizedTest
    @CsvSource({
        "Q30,United States,COUNTRY,USA",
        "Q8646,Hong Kong,COUNTRY,HKG",
        "Q1490,Tokyo,PLACE,JPN",
        "Q1705028,Sanae Takaichi,PERSON,JPN",
        "Q7768,ASEAN,ORGANIZATION,IGO",
        "Q1748,Copenhagen,PLACE,DNK",
        "Q57641,Viktor Orbán,PERSON,HUN",
    })
    void entriesHaveLabelTypeAndCode(String id, String label, EntityType type, String code) {
        Entity entity = catalogue.entity(id).orElseThrow();

        assertThat(entity.label()).isEqualTo(label);
        assertThat(entity.type()).isEqualTo(type);
        assertThat(entity.countryCode()).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Q1490,Q17", "Q133274,Q159", "Q35525,Q30", "Q11208,Q30", "Q239,Q458", "Q169101,Q145"})
    void capitalsAndSeatsStandForAGovernment(String place, String government) {
        assertThat(catalogue.entity(place).flatMap(Entity::standsFor)).contains(government);
    }

    @Test
    void aBodyBetweenStatesHasNoCountry() {
        assertThat(catalogue.entity("Q1065").flatMap(Entity::country)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"korean,Q884", "washington,Q61", "congo,Q974", "palestine,Q219060", "gaza,Q39760", "us,Q30"})
    void theLikeliestMeaningComesFirst(String key, String id) {
        assertThat(catalogue.senses(key))
                .first()
                .extracting(sense -> sense.entry().id())
                .isEqualTo(id);
    }

    @Test
    void everyEntityThatAnotherNamesIsThere() {
        for (String id : Corrections.ids()) {
            assertThat(catalogue.entity(Corrections.mergedInto(id).orElse(id)))
                    .as(id)
                    .isPresent();
        }
    }

    @Test
    void whatIsNoCatalogueIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.tsv"), "a\tb\n");

        assertThatThrownBy(() -> BundledCatalogue.load(other))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("other.tsv");
        assertThatThrownBy(() -> BundledCatalogue.load(folder.resolve("missing.tsv")))
                .isInstanceOf(CatalogueException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "E|Q1|UNICORN|Unicorn,line 2:",
        "T|President,line 2:",
        "E|Q1|COUNTRY|Freedonia|Q1|FRD|||||7.00;?,line 3:",
        "E|Q1|COUNTRY|Freedonia|Q1|FRD|||north||7.00,line 2:",
        "E|Q1|PERSON|Rufus Firefly|||||||4.00;T|President||Q2|20x1,'behind line 2, term of office 1:'",
    })
    void aBrokenLineIsToldBeforeTheCatalogueIsUsed(String lines, String place) throws IOException {
        Path broken = Files.writeString(
                folder.resolve("broken.tsv"),
                "chancery-catalogue\t2\ttoday\n" + lines.replace(';', '\n').replace('|', '\t') + "\n");

        assertThatThrownBy(() -> BundledCatalogue.load(broken))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("broken.tsv, " + place)
                .hasMessageContaining("chancery catalogue build");
    }

    @Test
    void everyLineOfTheBundledOneCanBeRead() {
        assertThat(BundledCatalogue.contents().entries()).hasSizeGreaterThan(10_000);
    }
}
