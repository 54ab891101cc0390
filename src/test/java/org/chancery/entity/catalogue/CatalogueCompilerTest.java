package org.chancery.entity.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Kind;
import org.chancery.entity.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCompilerTest {
    @TempDir
    private Path folder;

    @Test
    void theSameFactsInAnyOrderAndPackingGiveTheSameBytes() throws IOException {
        List<String> facts = facts();
        Path plain = Files.write(folder.resolve("facts.jsonl"), facts);
        Collections.reverse(facts);
        Path packed = folder.resolve("facts.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(String.join("\n", facts).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }

        CatalogueCompiler.compile(plain, folder.resolve("one.tsv"));
        CatalogueCompiler.compile(packed, folder.resolve("two.tsv"));

        assertThat(folder.resolve("one.tsv")).hasSameBinaryContentAs(folder.resolve("two.tsv"));
    }

    @Test
    void whatIsCompiledIsWhatIsRead() throws IOException {
        Path facts = Files.write(folder.resolve("facts.jsonl"), facts());

        String version = CatalogueCompiler.compile(facts, folder.resolve("catalogue.tsv"));
        Catalogue catalogue = BundledCatalogue.load(folder.resolve("catalogue.tsv"));

        assertThat(catalogue.version()).isEqualTo(version).startsWith("2024-05-01 (");
        assertThat(catalogue.entry("Q900000001").orElseThrow().kind()).isEqualTo(Kind.COUNTRY);
        assertThat(catalogue.entity("Q900000002").orElseThrow().standsFor()).contains("Q900000001");
        assertThat(catalogue.entity("Q900000003").orElseThrow().sector()).contains("GOV");
        assertThat(catalogue.entity("Q900000003").orElseThrow().countryCode()).contains("FRD");
        assertThat(catalogue.tenures("Q900000003")).hasSize(2).allMatch(tenure -> tenure.of()
                .isPresent());
        assertThat(catalogue.tenures("Q900000003").get(1).role()).contains("head_of_state");
        assertThat(catalogue.senses("freedonians")).extracting(Sense::how).containsExactly(Sense.How.DEMONYM);
        assertThat(catalogue.family("firefly")).hasSize(1);
        assertThat(catalogue.longest("republic")).isEqualTo(3);
    }

    @Test
    void deputiesDoNotHoldTheOffice() throws IOException {
        Path facts = Files.write(folder.resolve("facts.jsonl"), facts());
        CatalogueCompiler.compile(facts, folder.resolve("catalogue.tsv"));
        Catalogue catalogue = BundledCatalogue.load(folder.resolve("catalogue.tsv"));

        assertThat(catalogue.tenures("Q900000003").get(0).office()).isEqualTo("Deputy Minister of Finance");
        assertThat(catalogue.tenures("Q900000003").get(0).role()).isEmpty();
    }

    @Test
    void aTableThatSpeaksOfAnUnknownEntityStopsTheCompiler() throws IOException {
        Path facts = Files.writeString(
                folder.resolve("facts.jsonl"),
                "{\"qid\":\"Q900000001\",\"label\":\"Freedonia\",\"type\":\"country\"}\n");

        assertThatThrownBy(() -> CatalogueCompiler.compile(facts, folder.resolve("catalogue.tsv")))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining(facts.toString())
                .hasMessageContaining("Q57641");
    }

    @Test
    void brokenFactsAreNamedWithTheirLine() throws IOException {
        Path facts = Files.writeString(
                folder.resolve("facts.jsonl"), "{\"qid\":\"Q1\",\"label\":\"a\",\"type\":\"city\"}\n{\"qid\":");
        Path nameless = Files.writeString(folder.resolve("nameless.jsonl"), "{\"qid\":\"Q1\",\"type\":\"city\"}\n");
        Path empty = Files.writeString(folder.resolve("empty.jsonl"), "\n");
        Path out = folder.resolve("catalogue.tsv");

        assertThatThrownBy(() -> CatalogueCompiler.compile(facts, out)).hasMessageContaining("line 2");
        assertThatThrownBy(() -> CatalogueCompiler.compile(nameless, out)).hasMessageContaining("line 1");
        assertThatThrownBy(() -> CatalogueCompiler.compile(empty, out)).hasMessageContaining("no entity");
        assertThatThrownBy(() -> CatalogueCompiler.compile(folder.resolve("missing.jsonl"), out))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("missing.jsonl");
    }

    /** A small world, and the entities that the hand-kept tables speak of. */
    private static List<String> facts() {
        List<String> facts = new ArrayList<>(
                List.of(
                        "{\"qid\":\"Q900000001\",\"label\":\"Freedonia\",\"aliases\":[\"Republic of Freedonia\",\"Фридония\"],"
                                + "\"type\":\"country\",\"iso3\":\"FRD\",\"demonyms\":[\"Freedonian\"],\"prior\":7}",
                        "{\"qid\":\"Q900000002\",\"label\":\"Freedville\",\"type\":\"city\",\"country\":\"Q900000001\","
                                + "\"capitalOf\":\"Q900000001\",\"lat\":1.5,\"lon\":2,\"prior\":6}",
                        "{\"qid\":\"Q900000003\",\"label\":\"Rufus Firefly\",\"type\":\"person\",\"gender\":\"male\",\"prior\":4,\"positions\":["
                                + "{\"office\":\"President\",\"country\":\"Q900000001\",\"start\":\"2021-03\",\"asOf\":\"2024-05-01\",\"role\":\"head_of_state\"},"
                                + "{\"office\":\"Deputy Minister of Finance\",\"country\":\"Q900000001\",\"start\":\"2019\",\"end\":\"2021-03-01\",\"role\":\"finance_minister\"}]}"));
        Corrections.ids().stream()
                .map(id -> "{\"qid\":\"" + id + "\",\"label\":\"Entity " + id + "\",\"type\":\"organization\"}")
                .forEach(facts::add);
        return facts;
    }
}
