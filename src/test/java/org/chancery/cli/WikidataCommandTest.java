package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Importing a dump, and linking articles to what was imported. */
class WikidataCommandTest {
    private static final String ITEM =
            "{\"type\":\"item\",\"id\":\"%s\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"%s\"}},\"descriptions\":{},"
                    + "\"aliases\":[],\"claims\":{%s},\"sitelinks\":{\"enwiki\":{\"site\":\"enwiki\",\"title\":\"x\",\"badges\":[]}},"
                    + "\"modified\":\"2026-01-31T00:00:00Z\"}";

    @TempDir
    private static Path folder;

    private static Path dump;
    private static Path made;
    private static Run imported;

    @BeforeAll
    static void imports() throws IOException {
        String president = position("Q190000101", "2023-06-01", "");
        String before = position("Q190000101", "2015-06-01", "2023-06-01");
        String list = "[\n"
                + item("Q190000001", "Freedonia", claim("P31", "Q3624078") + "," + text("P298", "FRD")) + ",\n"
                + item(
                        "Q190000101",
                        "President of Freedonia",
                        claim("P279", "Q48352") + "," + claim("P1001", "Q190000001"))
                + ",\n"
                + item("Q190000002", "Rufus Firefly", claim("P31", "Q5") + ",\"P39\":[" + president + "]") + ",\n"
                + item("Q190000003", "Gloria Teasdale", claim("P31", "Q5") + ",\"P39\":[" + before + "]") + "\n]\n";
        dump = Files.writeString(folder.resolve("dump.json"), list);
        made = folder.resolve("made");
        imported = Run.of("wikidata", "import", dump.toString(), "--out", made.toString());
    }

    private static String item(String id, String label, String claims) {
        return String.format(ITEM, id, label, claims);
    }

    private static String claim(String property, String id) {
        return "\"" + property + "\":[{\"mainsnak\":"
                + snak(property, "{\"entity-type\":\"item\",\"id\":\"" + id + "\"}")
                + ",\"type\":\"statement\",\"rank\":\"normal\"}]";
    }

    private static String text(String property, String text) {
        return "\"" + property + "\":[{\"mainsnak\":" + snak(property, "\"" + text + "\"") + ",\"rank\":\"normal\"}]";
    }

    private static String position(String office, String start, String end) {
        String ending = end.isEmpty() ? "" : ",\"P582\":[" + day("P582", end) + "]";
        return "{\"mainsnak\":" + snak("P39", "{\"entity-type\":\"item\",\"id\":\"" + office + "\"}")
                + ",\"qualifiers\":{\"P580\":[" + day("P580", start) + "]" + ending + "},\"rank\":\"normal\"}";
    }

    private static String day(String property, String day) {
        return snak(property, "{\"time\":\"+" + day + "T00:00:00Z\",\"precision\":11}");
    }

    private static String snak(String property, String value) {
        return "{\"snaktype\":\"value\",\"property\":\"" + property + "\",\"datavalue\":{\"value\":" + value + "}}";
    }

    @Test
    void tellsWhatItMade() {
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).isEmpty();
        assertThat(imported.err()).contains("4 entities", "catalogue 2026-01-31 (", "bytes a name", "MB/s");
        assertThat(Run.of("wikidata", "check", made.toString()).out()).contains("OK, catalogue 2026-01-31 (");
    }

    @Test
    void linksNamesThatOnlyTheDumpHasAndOfficesByTheirDay() throws IOException {
        Path article = Files.writeString(
                folder.resolve("articles.jsonl"),
                """
                {"id": "then", "published": "2020-05-05", "text": "The president of Freedonia met Donald Trump in Washington."}
                {"id": "now", "published": "2025-05-05", "text": "The president of Freedonia met Gloria Teasdale on Monday."}
                """);
        String[] lines = Run.of("link", article.toString(), "--catalogue", made.toString())
                .out()
                .split("\n");
        assertThat(lines[0]).contains("Q190000003", "Q22686").doesNotContain("Q190000002");
        assertThat(lines[1]).contains("Q190000002", "Q190000003");
    }

    @Test
    void aFolderThatIsThereIsNotWrittenOver() {
        Run again = Run.of("wikidata", "import", dump.toString(), "--out", made.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void linesThatAreNoEntitiesAreTold() throws IOException {
        Path damaged = Files.writeString(
                folder.resolve("damaged.json"), Files.readString(dump).replace("[\n{", "[\n{\"id\": \"Q1\",\n{"));
        Run run = Run.of(
                "wikidata",
                "import",
                damaged.toString(),
                "--out",
                folder.resolve("d").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.REJECTED);
        assertThat(run.err()).contains("line 2 is no entity and is passed over", "1 line passed over");
    }

    @Test
    void whatIsNoCatalogueIsRefusedBeforeAnythingIsRead() {
        for (String command : new String[] {"link", "extract"}) {
            Run run = Run.of(command, "seeds", "--catalogue", folder.toString());
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.err())
                    .contains("holds no catalogue", "chancery wikidata import")
                    .doesNotContain("internal");
        }
        Run file = Run.of("link", "seeds", "--catalogue", dump.toString());
        assertThat(file.err()).contains("is no catalogue of this version");
    }

    @Test
    void aDumpThatIsNotThereIsAFailureThatLeavesNothing() {
        Run run = Run.of(
                "wikidata",
                "import",
                "none.json.gz",
                "--out",
                folder.resolve("n").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("There is no dump none.json.gz");
        assertThat(folder.resolve("n")).doesNotExist();
    }
}
