package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Kind;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.index.FolderCatalogue;
import org.chancery.entity.index.Stored;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Items that are asked for one by one become what the import of a dump makes of them. */
class SingleItemsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 17);
    private static final CatalogueContents BUNDLED = BundledCatalogue.contents();
    private static final Map<String, byte[]> ITEMS = items();

    @TempDir
    private static Path folder;

    private static Catalogue imported;

    private final List<List<String>> questions = new ArrayList<>();
    private SingleItems items;

    @BeforeAll
    static void imports() throws IOException {
        Path dump = Files.writeString(folder.resolve("dump.json"), SmallDump.list(SmallDump.entities()));
        Path made = folder.resolve("made");
        new WikidataImport(DumpSource.of(dump), made, Optional.of(DAY), 1).run(ImportListener.NONE, () -> false);
        imported = FolderCatalogue.open(made);
    }

    @BeforeEach
    void asksNothingYet() {
        questions.clear();
        items = new SingleItems(BUNDLED, this::found);
    }

    private Map<String, ItemSource.Dated> found(Collection<String> ids) {
        questions.add(List.copyOf(ids));
        Map<String, ItemSource.Dated> found = new LinkedHashMap<>();
        ids.stream().filter(ITEMS::containsKey).forEach(id -> found.put(id, new ItemSource.Dated(ITEMS.get(id), DAY)));
        return found;
    }

    private static Map<String, byte[]> items() {
        Map<String, byte[]> items = new TreeMap<>();
        for (String entity : SmallDump.entities()) {
            try {
                JsonNode json = new ObjectMapper().readTree(entity);
                items.put(json.path("id").asText(), entity.getBytes(StandardCharsets.UTF_8));
            } catch (JsonProcessingException none) {
                // the dump has damaged lines
            }
        }
        return items;
    }

    static Stream<String> ids() {
        return ITEMS.keySet().stream().filter(id -> !BUNDLED.entries().containsKey(id));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void becomesWhatTheImportMakesOfIt(String id) {
        imported.entry(id).ifPresent(entry -> {
            Stored stored = items.stored(id).orElseThrow();
            assertThat(stored.entry()).isEqualTo(entry);
            assertThat(stored.details()).isEqualTo(imported.details(id));
            assertThat(stored.tenures()).isEqualTo(imported.tenures(id));
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isKnownWhenTheImportKeepsIt(String id) {
        assertThat(Optional.ofNullable(items.sketches(List.of(id)).get(id)).filter(ItemSketch::known))
                .isEqualTo(imported.entry(id)
                        .flatMap(entry ->
                                Optional.ofNullable(items.sketches(List.of(id)).get(id))));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void dependsOnNothingThatWasAskedBefore(String id) {
        Optional<Stored> alone = items.stored(id);
        SingleItems after = new SingleItems(BUNDLED, this::found);
        ITEMS.keySet().forEach(after::stored);
        assertThat(after.stored(id)).isEqualTo(alone);
    }

    @Test
    void thereAreSomeOfManyKinds() {
        assertThat(ids().flatMap(id -> imported.entry(id).stream()).map(entry -> entry.kind()))
                .contains(Kind.PERSON, Kind.COMPANY, Kind.CITY);
    }

    @Test
    void asksForTheClassesOfManyItemsAtOnce() {
        items.sketches(ids().toList());
        assertThat(questions.size()).isLessThan(8);
    }
}
