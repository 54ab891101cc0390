package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Names are reviewed, decided on and filed anew in a store of the seeds and three articles more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTest {
    private static final String LI = UnlinkedEntities.id("Li Chenggang", EntityType.PERSON);
    private static final String ELLERY = UnlinkedEntities.id("Rowan Ellery", EntityType.PERSON);
    private static final String MR_ELLERY = UnlinkedEntities.id("Ellery", EntityType.PERSON);
    private static final String WHO_MET_WHOM =
            "SELECT DISTINCT ?name WHERE { ?e dip:participant ?p . ?p owl:sameAs wd:Q900000001 ; rdfs:label ?name }";

    @TempDir
    private static Path folder;

    private String store;
    private Path kept;
    private Path table;
    private String found;

    @BeforeAll
    void aStore() throws IOException {
        store = folder.resolve("kg").toString();
        kept = folder.resolve("judgements.tsv");
        table = folder.resolve("names.tsv");
        Path articles = folder.resolve("more.jsonl");
        Files.writeString(
                articles,
                """
                {"id": "e1", "published": "2025-10-22", "text": "French envoy Rowan Ellery met Xi Jinping in Beijing on October 20. Ellery praised Japan."}
                {"id": "e2", "published": "2025-10-23", "text": "President Ellery visited Japan on October 21."}
                {"id": "=e3", "published": "2025-10-23", "text": "Rowan \\"Rory\\" Ellery met Sanae Takaichi on October 21."}
                """);
        Run built = Run.of("build", "seeds", articles.toString(), "--store", store);
        assertThat(built.exitCode()).as(built.err()).isZero();
        found = export();
    }

    @BeforeEach
    void asTheLinkerFoundIt() throws IOException {
        if (!export().equals(found)) {
            Files.writeString(kept, "entity\tform\tarticle\tdecision\tnote\n");
            assertThat(Run.of("links", "apply", "--store", store).exitCode()).isZero();
            assertThat(export()).isEqualTo(found);
        }
        Files.deleteIfExists(kept);
        Files.deleteIfExists(table);
    }

    @Test
    void theTableShowsWhatIsNotLinkedAndWhatIsNotSure() {
        Run run = Run.of("links", "review", "--store", store);

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<List<String>> rows = cells(run.out());
        assertThat(rows.get(0))
                .containsExactly(
                        "name",
                        "type",
                        "linked",
                        "score",
                        "candidates",
                        "claims",
                        "mentions",
                        "articles",
                        "spellings",
                        "sentences",
                        "decision",
                        "note",
                        "entity",
                        "form",
                        "article");
        assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
        assertThat(row(rows, LI).subList(0, 4)).containsExactly("Li Chenggang", "person", "NIL", "0.00");
        assertThat(row(rows, LI).get(9))
                .startsWith("2025-10-27 000_4b7e92986d6aa487: ")
                .contains("China’s vice commerce minister, Li Chenggang");
        assertThat(row(rows, ELLERY).get(4)).contains(MR_ELLERY + " Ellery");
        assertThat(row(rows, "Q331990").subList(2, 5))
                .containsExactly("Q331990 Korean Demilitarized Zone", "0.62", "Q331990 Korean Demilitarized Zone 0.62");
        assertThat(row(rows, "Q331990").get(13)).isEqualTo("dmz");
        assertThat(rows).noneMatch(row -> row.get(12).equals("Q22686"));
        List<Integer> claims = rows.stream()
                .skip(1)
                .filter(row -> row.get(2).equals("NIL"))
                .map(row -> Integer.parseInt(row.get(5)))
                .toList();
        assertThat(claims).isSortedAccordingTo((a, b) -> b - a);
    }

    @Test
    void thresholdAndNumberOfRowsCanBeChosen() {
        assertThat(cells(Run.of("links", "review", "--store", store, "--below", "0")
                        .out()))
                .noneMatch(row -> row.get(12).equals("Q331990"));
        assertThat(cells(Run.of("links", "review", "--store", store, "--below", "1")
                        .out()))
                .anyMatch(row -> row.get(12).equals("Q22686"));
        Run two = Run.of("links", "review", "--store", store, "--limit", "2");
        assertThat(two.out().lines()).hasSize(3);
        assertThat(two.err()).contains("the first 2 written");
        assertThat(Run.of("links", "review", "--store", store, "--below", "7").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void fromReviewToALinkInTheTimelineAndInQueriesAsAFreshBuildHasIt() throws IOException {
        assertThat(Run.of("links", "review", "--store", store, "-o", table.toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(table)).startsWith("\uFEFFname\t");
        assertThat(Run.of("links", "review", "--store", store, "-o", table.toString())
                        .err())
                .contains("is there already, maybe with decisions");
        decide(ELLERY, "Q900000001 Rowan Ellery");
        decide(MR_ELLERY, ELLERY);
        decide("Q331990", "-");
        decide(LI, "NIL");

        Run applied = apply();

        assertThat(applied.exitCode()).as(applied.err()).isZero();
        assertThat(applied.err()).contains("4 decisions read, 4 of them new", "holds 4 judgements");
        assertThat(Files.readString(kept)).contains(ELLERY + "\t\t\tQ900000001 Rowan Ellery (person)\n");
        Path query = Files.writeString(folder.resolve("who.rq"), WHO_MET_WHOM);
        assertThat(Run.of("query", query.toString(), "--store", store).out()).contains("Rowan Ellery");
        assertThat(Run.of("timeline", "--store", store).out()).contains("Rowan Ellery", "visits Japan");
        assertThat(cells(Run.of("links", "review", "--store", store).out()))
                .noneMatch(row -> List.of(ELLERY, MR_ELLERY, LI, "Q331990").contains(row.get(12)));
        String changed = export();
        assertThat(changed).isNotEqualTo(found);

        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        Files.copy(kept, fresh.resolve("judgements.tsv"));
        Run built = Run.of(
                "build",
                "seeds",
                folder.resolve("more.jsonl").toString(),
                "--store",
                fresh.resolve("kg").toString());
        assertThat(built.err()).contains("4 judgements about names hold");
        assertThat(export(fresh.resolve("kg").toString())).isEqualTo(changed);
    }

    @Test
    void theSameTableAgainChangesNothing() throws IOException {
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tQ900000001 Li Chenggang");
        assertThat(apply().exitCode()).isZero();
        String changed = export();
        String text = Files.readString(kept);

        Run again = apply();

        assertThat(again.err()).contains("1 decision read, 0 of them new", "0 articles filed anew");
        assertThat(export()).isEqualTo(changed);
        assertThat(kept).hasContent(text);
    }

    @Test
    void whatASpreadsheetSavesIsTaken() throws IOException {
        assertThat(Run.of("links", "review", "--store", store, "-o", table.toString())
                        .exitCode())
                .isZero();
        decide(LI, "\"Q900000001 Li \"\"the negotiator\"\" Chenggang\"");
        Files.writeString(table, Files.readString(table).replace("\n", "\r\n"));

        Run applied = apply();

        assertThat(applied.exitCode()).as(applied.err()).isZero();
        assertThat(Files.readString(kept)).contains("Li \"\"the negotiator\"\" Chenggang");
    }

    @Test
    void aBadTableIsRefusedBeforeAnythingIsChanged() throws IOException {
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tQ900000001", ELLERY + "\t\t\tNIL", "Q61\t\t\twho knows");

        Run refused = apply();

        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(refused.err())
                .contains(table + " cannot be used, nothing was changed")
                .contains("line 2, column decision: Q900000001 is not in the catalogue")
                .contains("line 4, column decision: \"who knows\" is no decision");
        assertThat(kept).doesNotExist();
        assertThat(export()).isEqualTo(found);
    }

    @Test
    void whatDiffersFromTheJudgementsThatHoldNeedsAWord() throws IOException {
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tNIL");
        apply();
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tQ900000001 Li Chenggang");

        assertThat(apply().err()).contains("than line 3 of " + kept + " (NIL)", "--replace");
        assertThat(apply("--replace").exitCode()).isZero();
        assertThat(Files.readString(kept)).contains("Q900000001 Li Chenggang");
    }

    @Test
    void theFileOfJudgementsItselfCanBeChangedByHand() throws IOException {
        Files.writeString(
                kept,
                "# by hand\nentity\tform\tarticle\tdecision\tnote\n# sure\n" + LI
                        + "\t\t\tQ900000001 Li Chenggang (person)\tx\n");

        assertThat(Run.of("links", "apply", "--store", store).err()).contains("1 article filed anew");
        assertThat(export()).contains("Q900000001");
        assertThat(Files.readString(kept)).contains("# by hand\n", "# sure\n");

        Files.writeString(kept, "entity\tform\tarticle\tdecision\tnote\nx-nobody-00000000\t\t\tQ22686\n");
        Run stale = Run.of("links", "apply", "--store", store);
        assertThat(stale.err()).contains("1 judgement without a name in the store: x-nobody-00000000");
        Files.writeString(kept, "entity\tform\tarticle\tdecision\tnote\n" + LI + "\t\t\tQ900000001\n");
        Run wrong = Run.of("build", "seeds", "--store", store);
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(wrong.err()).contains("judgements.tsv", "line 2, column decision");
    }

    @Test
    void aStoreKeepsItsJudgementsWhenTheFileIsGone() throws IOException {
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tQ900000001 Li Chenggang");
        apply();
        String changed = export();
        String text = Files.readString(kept);
        Files.delete(kept);

        assertThat(Run.of("build", "seeds", "--store", store).err()).contains("1 judgement about names holds");
        assertThat(export()).isEqualTo(changed);
        assertThat(apply().exitCode()).isZero();
        assertThat(kept).hasContent(text);
    }

    @Test
    void anInterruptedChangeIsEndedByTheNextCommand() throws IOException {
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tQ900000001 Li Chenggang");
        apply();
        String changed = export();
        Path beside = folder.resolve("judgements.tsv.part");
        Files.move(kept, beside); // as after a crash between the store's change and the file's
        Files.writeString(kept, "entity\tform\tarticle\tdecision\tnote\n");

        assertThat(Run.of("links", "apply", "--store", store).exitCode()).isZero();

        assertThat(beside).doesNotExist();
        assertThat(Files.readString(kept)).contains("Q900000001");
        assertThat(export()).isEqualTo(changed);
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsLeftAlone() throws IOException {
        write("entity\tform\tarticle\tdecision", LI + "\t\t\tNIL");
        try (StoreHolder holder = StoreHolder.of(store)) {
            for (Run run : List.of(apply(), Run.of("links", "review", "--store", store))) {
                assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
                assertThat(run.err()).contains("is in use by process " + holder.pid());
            }
        }
        assertThat(kept).doesNotExist();
    }

    @Test
    void linkAndExtractTakeJudgementsToo() throws IOException {
        Path judgements = folder.resolve("mine.tsv");
        Files.writeString(
                judgements, "entity\tform\tarticle\tdecision\tnote\n" + ELLERY + "\t\t\tQ6279\nQ17\t\t\tNIL\n");
        String articles = folder.resolve("more.jsonl").toString();

        String links =
                Run.of("link", articles, "--judgements", judgements.toString()).out();
        String claims = Run.of("extract", articles, "--judgements", judgements.toString())
                .out();

        assertThat(links)
                .contains("\"text\":\"Ellery\"", "\"wikidata\":\"Q6279\",\"score\":1.0")
                .doesNotContain("\"label\":\"Japan\",\"wikidata\"");
        assertThat(claims).contains("\"label\":\"Joe Biden\"").doesNotContain("\"wikidata\":\"Q17\"");
        assertThat(Run.of("extract", articles, "--judgements", "nowhere.tsv").err())
                .contains("there is no file nowhere.tsv");
    }

    private Run apply(String... more) {
        List<String> arguments = new ArrayList<>(List.of("links", "apply", table.toString(), "--store", store));
        arguments.addAll(Arrays.asList(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private void write(String... lines) throws IOException {
        Files.writeString(table, String.join("\n", lines) + "\n");
    }

    /** Fills in the decision in the row of an entity. */
    private void decide(String entity, String decision) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(table));
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = new ArrayList<>(Arrays.asList(lines.get(i).split("\t", -1)));
            if (cells.get(12).equals(entity)) {
                cells.set(10, decision);
                lines.set(i, String.join("\t", cells));
            }
        }
        Files.writeString(table, String.join("\n", lines) + "\n");
        assertThat(lines).anyMatch(line -> line.contains("\t" + decision + "\t"));
    }

    private static List<String> row(List<List<String>> rows, String entity) {
        Optional<List<String>> row =
                rows.stream().filter(cells -> cells.get(12).equals(entity)).findFirst();
        assertThat(row).as(entity + " in " + rows).isPresent();
        return row.get();
    }

    private static List<List<String>> cells(String table) {
        return table.lines().map(line -> Arrays.asList(line.split("\t", -1))).toList();
    }

    private String export() {
        return export(store);
    }

    private static String export(String store) {
        Run run = Run.of("export", "--store", store);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
