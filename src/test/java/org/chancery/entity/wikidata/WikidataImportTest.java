package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Entity;
import org.chancery.entity.Gender;
import org.chancery.entity.Kind;
import org.chancery.entity.Sense;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.index.FolderCatalogue;
import org.chancery.time.DateBounds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the catalogue of a small dump holds. */
class WikidataImportTest {
    @TempDir
    private static Path folder;

    private static Catalogue catalogue;
    private static WikidataImport.Outcome outcome;

    @BeforeAll
    static void imports() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), SmallDump.list(SmallDump.entities()));
        Path made = folder.resolve("made");
        outcome = new WikidataImport(DumpSource.of(dump), made, Optional.empty(), 2)
                .run(ImportListener.NONE, () -> false);
        catalogue = FolderCatalogue.open(made);
    }

    @Test
    void countsEntitiesOfAllTypes() {
        assertThat(outcome.entities()).isEqualTo(SmallDump.entities().size());
        assertThat(outcome.damaged()).isZero();
    }

    @Test
    void theDayIsThatOfTheNewestChange() {
        assertThat(outcome.day()).isEqualTo(LocalDate.of(2025, 11, 17));
        assertThat(catalogue.version()).startsWith("2025-11-17 (");
    }

    @Test
    void whatIsStoppedWhileTheCatalogueIsMadeLeavesNoneAndIsGoneOnWith() throws IOException {
        Path dump = Files.writeString(folder.resolve("again.json"), SmallDump.list(SmallDump.entities()));
        Path made = folder.resolve("again");
        boolean[] compiling = {false};
        ImportListener listener = new ImportListener() {
            @Override
            public void compiling(long kept) {
                compiling[0] = true;
            }
        };
        WikidataImport work = new WikidataImport(DumpSource.of(dump), made, Optional.empty(), 1);
        assertThat(work.run(listener, () -> compiling[0]).written()).isEmpty();
        assertThat(made).doesNotExist();
        assertThat(folder.resolve("again.part")).exists();

        assertThat(work.run(ImportListener.NONE, () -> false).written()).isPresent();
        for (String file : List.of("catalogue.chancery", "names.fst", "postings.bin", "entries.bin")) {
            assertThat(made.resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("made").resolve(file));
        }
        assertThatThrownBy(() -> work.run(ImportListener.NONE, () -> false)).hasMessageContaining("is there already");
    }

    @Test
    void theWorkingFolderIsGone() {
        assertThat(folder.resolve("made.part")).doesNotExist();
    }

    @Test
    void aCountryIsFoundThroughClassesThatComeLater() {
        CatalogueEntry freedonia = entry(SmallDump.FREEDONIA);
        assertThat(freedonia.kind()).isEqualTo(Kind.COUNTRY);
        assertThat(freedonia.demonyms()).containsExactly("Freedonian", "Freedonians");
        assertThat(freedonia.entity().aliases()).containsExactly("Republic of Freedonia", "FRD");
        assertThat(freedonia.entity().country()).contains(SmallDump.FREEDONIA);
        assertThat(freedonia.entity().countryCode()).contains("FRD");
        assertThat(freedonia.entity().point()).contains(new Entity.Point(41.5, -12.25));
        assertThat(freedonia.prior()).isBetween(4.0, 5.0);
        assertThat(catalogue.countryOf("FRD")).contains(SmallDump.FREEDONIA);
        assertThat(catalogue.senses("freedonian"))
                .extracting(Sense::how, Sense::written)
                .containsExactly(Tuple.tuple(Sense.How.DEMONYM, "Freedonian"));
        assertThat(catalogue.senses("frd")).extracting(Sense::how).containsExactly(Sense.How.ACRONYM);
        assertThat(catalogue.senses("libertonie")).isEmpty();
        assertThat(catalogue.longest("republic")).isGreaterThanOrEqualTo(3);
        assertThat(catalogue.longest("freedonia")).isEqualTo(1);
        assertThat(catalogue.longest("zzyzx")).isZero();
    }

    @Test
    void detailsAreKept() {
        Details freedonia = catalogue.details(SmallDump.FREEDONIA);
        assertThat(freedonia.description()).isEqualTo("country in a film");
        assertThat(freedonia.wikipedia()).contains("Freedonia");
        assertThat(freedonia.sitelinks()).isEqualTo(40);
        assertThat(freedonia.classes()).hasSize(1);
        assertThat(freedonia.start()).map(DateBounds::edtf).contains("1933");
        assertThat(freedonia.end()).isEmpty();
        assertThat(catalogue.details(SmallDump.CAESAR).start().map(DateBounds::edtf))
                .contains("-0099-07-10");
        assertThat(catalogue.details(SmallDump.CAESAR).end().map(DateBounds::edtf))
                .contains("-0043-03-13");
        assertThat(catalogue.details(SmallDump.LEAGUE).start().map(DateBounds::edtf))
                .contains("1951-02-03");
        assertThat(catalogue.details(SmallDump.PACT).start().map(DateBounds::edtf))
                .contains("1955-05-05");
        assertThat(catalogue.details("Q1900009999")).isEqualTo(Details.NONE);
    }

    @Test
    void kindsOfEverything() {
        assertThat(List.of(
                        SmallDump.FREDVILLE,
                        SmallDump.NORTH,
                        SmallDump.FIREFLY,
                        SmallDump.LEAGUE,
                        SmallDump.PACT,
                        SmallDump.MINISTRY,
                        SmallDump.COMPANY))
                .extracting(id -> entry(id).kind())
                .containsExactly(
                        Kind.CITY,
                        Kind.TERRITORY,
                        Kind.PERSON,
                        Kind.INTERGOVERNMENTAL,
                        Kind.AGREEMENT,
                        Kind.GOVERNMENT_BODY,
                        Kind.COMPANY);
    }

    @Test
    void aCapitalStandsForItsCountryAndLiesInItsRegion() {
        CatalogueEntry city = entry(SmallDump.FREDVILLE);
        assertThat(city.entity().standsFor()).contains(SmallDump.FREEDONIA);
        assertThat(city.entity().countryCode()).contains("FRD");
        assertThat(city.region()).contains("North Freedonia");
    }

    @Test
    void theCountryThatHasEndedIsNotTaken() {
        assertThat(entry(SmallDump.COMPANY).entity().country()).contains(SmallDump.FREEDONIA);
        assertThat(catalogue.senses("freedonian oil")).hasSize(1);
    }

    @Test
    void peopleWithOffices() {
        CatalogueEntry firefly = entry(SmallDump.FIREFLY);
        assertThat(firefly.gender()).isEqualTo(Gender.MALE);
        assertThat(firefly.entity().sector()).contains("GOV");
        assertThat(entry(SmallDump.TEASDALE).gender()).isEqualTo(Gender.FEMALE);
        assertThat(catalogue.family("firefly"))
                .extracting(sense -> sense.entry().id())
                .contains(SmallDump.FIREFLY);
        assertThat(catalogue.spelled("rufus fierefly")).isEmpty();
        assertThat(catalogue.spelled("luis trentino")).hasSize(1);
    }

    @Test
    void theOpenTermIsKnownUpToTheDayOfTheDumpAndDeprecatedOnesAreNot() {
        assertThat(terms(SmallDump.FIREFLY))
                .containsExactly(
                        "President of Freedonia|head_of_state|" + SmallDump.FREEDONIA + "|2024-02-10||2025-11-17");
        assertThat(terms(SmallDump.TEASDALE))
                .containsExactly(
                        "President of Freedonia|head_of_state|" + SmallDump.FREEDONIA + "|2018-05-01|2024-02-10|");
    }

    @Test
    void noEndYetIsNotAnUnknownEnd() {
        assertThat(terms(SmallDump.TRENTINO))
                .containsExactly(
                        "Minister of Foreign Affairs|foreign_minister|" + SmallDump.SYLVANIA + "|2009-03-01|2009~|",
                        "Minister of Foreign Affairs|foreign_minister|" + SmallDump.SYLVANIA
                                + "|2020-01-15||2025-11-17");
    }

    @Test
    void whoHasDiedHoldsNoOffice() {
        assertThat(terms(SmallDump.CHICOLINI))
                .containsExactly("Governor of North Freedonia||" + SmallDump.FREEDONIA + "|1990-06-01|1999-12-31~|");
        assertThat(terms(SmallDump.CAESAR)).singleElement().asString().contains("|-0048|-0048~|");
    }

    @Test
    void theOfficesOfACountryAreThoseOfTheWholeAndNoSeatsInParliament() {
        assertThat(catalogue.tenuresOf(SmallDump.FREEDONIA))
                .extracting(Tenure::person)
                .containsExactly(SmallDump.FIREFLY, SmallDump.TEASDALE, SmallDump.CAESAR);
        assertThat(catalogue.tenures(SmallDump.PINKIE)).hasSize(1);
        assertThat(catalogue.holders("head_of_state", SmallDump.FREEDONIA, LocalDate.of(2020, 1, 1)))
                .extracting(holder -> holder.tenure().person())
                .containsExactly(SmallDump.TEASDALE);
        assertThat(catalogue.holders("head_of_state", SmallDump.FREEDONIA, LocalDate.of(2025, 1, 1)))
                .extracting(holder -> holder.tenure().person())
                .containsExactly(SmallDump.FIREFLY);
    }

    @Test
    void aPersonWithoutAnEnglishLabelHasThatOfAnotherLatinScript() {
        assertThat(entry(SmallDump.PINKIE).entity().label()).isEqualTo("Pinkie Übermut");
    }

    @Test
    void charactersBeyondTheBasicPlaneSurvive() {
        assertThat(entry(SmallDump.CHICOLINI).entity().label()).isEqualTo("Chico Chicolini \uD835\uDD04");
    }

    @Test
    void whatDoesNotMatterIsLeftOut() {
        assertThat(List.of(
                        "Q190000301",
                        "Q190000302",
                        "Q190000303",
                        "Q190000304",
                        "Q190000305",
                        "Q190000306",
                        SmallDump.MEMBER))
                .allSatisfy(id -> assertThat(catalogue.entry(id)).isEmpty());
    }

    @Test
    void theBundledCatalogueIsThereAsItIs() {
        Catalogue bundled = BundledCatalogue.load();
        for (String id : List.of("Q30", "Q148", "Q22686", "Q35525", "Q239", "Q1065", "Q8880", "Q35", "Q41053")) {
            assertThat(catalogue.entry(id)).isEqualTo(bundled.entry(id));
            assertThat(catalogue.tenures(id)).isEqualTo(bundled.tenures(id));
        }
        for (String body : List.of("Q30", "Q145", "Q458", "Q1065", "Q183")) {
            assertThat(catalogue.tenuresOf(body)).containsExactlyInAnyOrderElementsOf(bundled.tenuresOf(body));
        }
        for (String name :
                List.of("us", "american", "sino", "brussels", "jordan", "pentagon", "donald trump", "salem")) {
            assertThat(catalogue.senses(name)).isEqualTo(bundled.senses(name));
            assertThat(catalogue.longest(name)).isEqualTo(bundled.longest(name));
        }
        for (String name : List.of("xi", "merkel", "kim", "al assad", "obama")) {
            assertThat(catalogue.family(name)).isEqualTo(bundled.family(name));
        }
        assertThat(catalogue.spelled("volodymyr zelenskiy")).isEqualTo(bundled.spelled("volodymyr zelenskiy"));
        assertThat(catalogue.countryOf("USA")).isEqualTo(bundled.countryOf("USA"));
    }

    private static CatalogueEntry entry(String id) {
        return catalogue.entry(id).orElseThrow();
    }

    private static List<String> terms(String person) {
        return catalogue.tenures(person).stream()
                .map(tenure -> String.join(
                        "|",
                        tenure.office(),
                        tenure.role().orElse(""),
                        tenure.of().orElse(""),
                        tenure.start().map(DateBounds::edtf).orElse(""),
                        tenure.end().map(DateBounds::edtf).orElse(""),
                        tenure.asOf().map(DateBounds::edtf).orElse("")))
                .toList();
    }
}
