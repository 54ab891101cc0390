package org.chancery.entity.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.Gender;
import org.chancery.entity.Kind;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.catalogue.CatalogueException;
import org.chancery.entity.catalogue.Days;
import org.chancery.entity.catalogue.NameIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderCatalogueTest {
    @TempDir
    private Path folder;

    @Test
    void theBundledCatalogueInAFolderAnswersTheSame() throws IOException {
        CatalogueContents bundled = BundledCatalogue.contents();
        Map<String, List<Tenure>> tenures = bundled.tenuresByPerson();
        try (CatalogueWriter writer = new CatalogueWriter(folder, tenure -> true)) {
            for (CatalogueEntry entry : bundled.entries().values()) {
                writer.add(new Stored(
                        entry, bundled.names(entry.id()), tenures.getOrDefault(entry.id(), List.of()), Details.NONE));
            }
            writer.finish("2026-01-01");
        }
        Catalogue memory = BundledCatalogue.load();
        Catalogue mapped = FolderCatalogue.open(folder);
        assertThat(FolderCatalogue.check(folder))
                .isEqualTo("2026-01-01 (" + bundled.entries().size() + " entities)");
        for (CatalogueEntry entry : bundled.entries().values()) {
            assertThat(mapped.entry(entry.id())).isEqualTo(memory.entry(entry.id()));
            assertThat(mapped.tenures(entry.id())).isEqualTo(memory.tenures(entry.id()));
            assertThat(mapped.tenuresOf(entry.id())).isEqualTo(memory.tenuresOf(entry.id()));
            sameByName(entry, bundled, memory, mapped);
        }
        assertThat(mapped.entry("Q2147483646")).isEmpty();
        assertThat(mapped.entry("x-local-1")).isEmpty();
        assertThat(mapped.senses("")).isEmpty();
        assertThat(mapped.senses("no such name")).isEmpty();
    }

    private static void sameByName(
            CatalogueEntry entry, CatalogueContents bundled, Catalogue memory, Catalogue mapped) {
        NameIndex.of(entry, bundled.names(entry.id()), (use, key, name) -> {
            assertThat(mapped.senses(key)).isEqualTo(memory.senses(key));
            if (memory.family(key).size() <= NamesWriter.MOST) {
                assertThat(mapped.family(key)).isEqualTo(memory.family(key));
            } else {
                assertThat(mapped.family(key)).isEqualTo(memory.family(key).subList(0, NamesWriter.MOST));
            }
            assertThat(mapped.spelled(key).stream().map(found -> found.entry().id()))
                    .containsExactlyElementsOf(memory.spelled(key).stream()
                            .map(found -> found.entry().id())
                            .toList());
            String word = NameIndex.firstWord(key);
            assertThat(mapped.longest(word)).isEqualTo(memory.longest(word));
        });
    }

    @Test
    void everyFieldIsReadAsItWasWritten() throws IOException {
        Stored stored = full();
        write(stored);
        FolderCatalogue catalogue = FolderCatalogue.open(folder);
        String id = stored.entry().id();
        assertThat(catalogue.entry(id)).contains(stored.entry());
        assertThat(catalogue.tenures(id)).isEqualTo(stored.tenures());
        assertThat(catalogue.details(id)).isEqualTo(stored.details());
    }

    private static Stored full() {
        String id = "Q2147483647";
        Entity entity = new Entity(
                id,
                "Zoë \uD83D\uDE00 Smith",
                EntityType.PERSON,
                Optional.of("Q30"),
                Optional.of("USA"),
                Optional.of("GOV"),
                Optional.of("Q2147483646"),
                List.of("Z. Smith"),
                Optional.of(new Entity.Point(-89.123456789, 179.5)));
        CatalogueEntry entry =
                new CatalogueEntry(entity, Kind.PERSON, 7.99, Gender.FEMALE, List.of("Smithian"), Optional.of("Ohio"));
        Tenure tenure = new Tenure(
                id,
                "President",
                Optional.of("head_of_state"),
                Optional.of("Q30"),
                Days.parse("2001-02-03"),
                Days.parse("2004-05~"),
                Days.parse("2004"));
        Tenure old = new Tenure(
                id,
                "Consul",
                Optional.empty(),
                Optional.empty(),
                Days.parse("-0043-03-15"),
                Days.parse("-0042"),
                Optional.empty());
        Details details = new Details(
                "a person",
                Optional.of("Zoë Smith"),
                321,
                List.of("Q5", "Q82955"),
                Days.parse("1970-01"),
                Days.parse("0033"));
        return new Stored(entry, List.of("Zoë \uD83D\uDE00 Smith", "~Boss", "Z. Smith"), List.of(tenure, old), details);
    }

    @Test
    void anIdThatIsThereAlreadyIsLeftOut() throws IOException {
        Stored stored = full();
        write(stored, new Stored(stored.entry(), List.of("Other Name"), List.of(), Details.NONE));
        FolderCatalogue catalogue = FolderCatalogue.open(folder);
        assertThat(catalogue.version()).isEqualTo("2026-01-01 (1 entities)");
        assertThat(catalogue.senses("other name")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                IndexFiles.NAMES,
                IndexFiles.NAMES_META,
                IndexFiles.POSTINGS,
                IndexFiles.ENTRIES,
                IndexFiles.IDS,
                IndexFiles.OFFSETS
            })
    void aFolderThatIsNotWholeIsRefused(String name) throws IOException {
        write(full());
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> FolderCatalogue.check(folder))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("damaged");
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> FolderCatalogue.open(folder))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("chancery wikidata import");
        Files.delete(file);
        assertThatThrownBy(() -> FolderCatalogue.open(folder)).hasMessageContaining("missing");
    }

    @Test
    void anotherFolderAndAnotherFormatAreRefused() throws IOException {
        assertThatThrownBy(() -> FolderCatalogue.open(folder))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("holds no catalogue");
        write(full());
        Path manifest = folder.resolve(IndexFiles.MANIFEST);
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("folder\t1", "folder\t9"));
        assertThatThrownBy(() -> FolderCatalogue.open(folder)).hasMessageContaining("another format");
        Files.writeString(manifest, text.replaceFirst("entries\t1", "entries\t7"));
        assertThatThrownBy(() -> FolderCatalogue.open(folder)).hasMessageContaining("damaged");
        Files.writeString(manifest, "something else");
        assertThatThrownBy(() -> FolderCatalogue.open(folder)).hasMessageContaining("no list");
    }

    @Test
    void numbersAndRecordsAcrossTheBordersOfBlocks() throws IOException {
        byte[] bytes = new byte[1000];
        new Random(5).nextBytes(bytes);
        Path file = Files.write(folder.resolve("blocks"), bytes);
        MappedFile one = MappedFile.open(file, 30);
        MappedFile many = MappedFile.open(file, 4);
        for (int at = 0; at < 900; at++) {
            assertThat(many.readInt(at)).isEqualTo(one.readInt(at));
            assertThat(many.readLong(at)).isEqualTo(one.readLong(at));
            assertThat(many.read(at, 77)).isEqualTo(Arrays.copyOfRange(bytes, at, at + 77));
        }
        assertThat(many.size()).isEqualTo(1000);
    }

    @Test
    void moreThanMemoryHoldsIsSorted() throws IOException {
        List<byte[]> records = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 5000; i++) {
            byte[] bytes = new byte[random.nextInt(20)];
            random.nextBytes(bytes);
            records.add(bytes);
        }
        List<byte[]> sorted = new ArrayList<>();
        try (RunSorter sorter = new RunSorter(folder, 5000)) {
            for (byte[] bytes : records) {
                sorter.add(bytes);
            }
            sorter.drain(sorted::add);
        }
        records.sort(Arrays::compareUnsigned);
        assertThat(sorted).usingElementComparator(Arrays::compareUnsigned).containsExactlyElementsOf(records);
        assertThat(folder).isEmptyDirectory();
    }

    private void write(Stored... all) throws IOException {
        try (CatalogueWriter writer = new CatalogueWriter(folder, tenure -> true)) {
            for (Stored stored : all) {
                writer.add(stored);
            }
            writer.finish("2026-01-01");
        }
    }
}
