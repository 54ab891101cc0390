package org.chancery.entity.judgement.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Decision.Described;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.JudgementKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecidedTableTest {
    private static final String LI = "x-lichengang-ffab4752";
    private static final Map<String, Described> STORE = Map.of(
            LI,
            new Described("Li Chenggang", EntityType.PERSON),
            "x-ellery-00000001",
            new Described("Ellery", EntityType.PERSON),
            "Q61",
            new Described("Washington", EntityType.PLACE));
    private static final String HEAD = "entity\tform\tarticle\tdecision\tnote\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Q22686                                     | Q22686 Donald Trump (person)
                    Q22686 the man himself                     | Q22686 Donald Trump (person)
                    https://www.wikidata.org/wiki/Q22686       | Q22686 Donald Trump (person)
                    http://www.wikidata.org/entity/Q22686      | Q22686 Donald Trump (person)
                    Q900000001 Li  Chenggang                   | Q900000001 Li Chenggang (person)
                    Q900000001 Li Bank (organization)          | Q900000001 Li Bank (organization)
                    x-ellery-00000001                          | x-ellery-00000001 Ellery (person)
                    id:x-ellery-00000001                       | x-ellery-00000001 Ellery (person)
                    x-new-00000009 Somebody New (Person)       | x-new-00000009 Somebody New (person)
                    -                                          | NIL
                    nil                                        | NIL
                    NIL (group)                                | NIL (group)
                    """)
    void takesWhatPeopleWrite(String cell, String kept) throws IOException {
        assertThat(read(HEAD + LI + "\t\t\t" + cell + "\n"))
                .extracting(noted -> DecisionText.text(noted.judgement().decision()))
                .containsExactly(kept);
    }

    @Test
    void anEmptyDecisionSaysNothing() throws IOException {
        assertThat(read(HEAD + LI + "\t\t\t\tlater\nQ61\twashington\t\t  \t\n")).isEmpty();
    }

    @Test
    void whatSpreadsheetsWriteIsRead() throws IOException {
        String plain = "note\tdecision\textra\tentity\tarticle\tform\n"
                + "'=two lines\tNIL\t1\tQ61\ta\twashington\n\t\t\t\t\t\n\tQ22686\t2\t" + LI + "\t\t\n";
        List<Noted> expected = read(plain);
        String quoted = "\uFEFF\"note\"\t\"decision\"\textra\tentity\tarticle\t\"form\"\r\n"
                + "\"=two lines\"\t\"NIL\"\t1\tQ61\ta\t\"washington\"\r\n\t\t\t\t\t\r\n\tQ22686\t2\t" + LI + "\t\t\r\n";

        assertThat(expected).extracting(Noted::note).containsExactly("=two lines", "");
        assertThat(read(quoted)).isEqualTo(expected);
        assertThat(read(plain.replace('\t', ';'))).isEqualTo(expected);
        assertThat(read(plain.replace('\t', ','))).isEqualTo(expected);
        assertThat(read(quoted.replace("two lines", "two\r\n \"\"lines\"\"")))
                .extracting(Noted::note)
                .containsExactly("=two\n \"lines\"", "");
    }

    @Test
    void namesLinesAsAnEditorCountsThem() {
        assertThatThrownBy(() -> read("\uFEFF# a comment\r\n" + HEAD.replace("\n", "\r\n")
                        + "Q61\tw\t\tNIL\t\"three\r\nlines\r\nof note\"\r\nQ61\tx\t\tperhaps\t\r\n"))
                .hasMessageContaining("line 6, column decision: \"perhaps\" is no decision");
    }

    @Test
    void namesAllThatIsWrong() {
        assertThatThrownBy(() -> read(HEAD + "Trump\t\t\tNIL\n" + LI + "\t\t\tQ900000001\n" + LI
                        + "\t\ta\tx-nobody-00000000\n" + LI + "\t\tb\t" + LI + "\n" + LI + "\t\tc\tQ\n" + LI
                        + "\tli\t\tNIL\n" + LI + "\tLi\t\tQ22686\n" + LI + "\t\td\tQ22686\n"))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("table.tsv cannot be used, nothing was changed")
                .hasMessageContaining("line 2, column entity: \"Trump\" is no id")
                .hasMessageContaining("line 3, column decision: Q900000001 is not in the catalogue: write its name")
                .hasMessageContaining("line 4, column decision: there is no x-nobody-00000000 in the store")
                .hasMessageContaining("line 5, column decision: " + LI + " is the entity itself")
                .hasMessageContaining("line 6, column decision: \"Q\" is no decision")
                .hasMessageContaining(
                        "line 8, column decision: decides otherwise on " + LI + " under the name \"li\" than line 7")
                .hasMessageNotContaining("line 9");
    }

    @Test
    void aDecisionAgainstOneThatHoldsNeedsAWord() throws IOException {
        JudgementLines before = JudgementLines.EMPTY.with(List.of(new Noted(
                new Judgement(JudgementKey.of(LI), new Decision.Nothing(Optional.empty())), "", List.of(), 3)));
        String table = HEAD + LI + "\t\t\tQ22686\n";

        assertThatThrownBy(() -> read(table, before, false))
                .hasMessageContaining("line 2, column decision")
                .hasMessageContaining("than line 3 of kept.tsv (NIL)")
                .hasMessageContaining("--replace");
        assertThat(read(table, before, true)).hasSize(1);
        assertThat(read(HEAD + LI + "\t\t\t-\n", before, false)).hasSize(1);
    }

    @Test
    void aCircleIsFoundTogetherWithWhatHolds() {
        Decision same = new Decision.Same(LI, new Described("Li Chenggang", EntityType.PERSON));
        JudgementLines before = JudgementLines.EMPTY.with(
                List.of(new Noted(new Judgement(JudgementKey.of("x-ellery-00000001"), same), "", List.of(), 3)));

        assertThatThrownBy(() -> read(HEAD + LI + "\t\t\tx-ellery-00000001\n", before, false))
                .hasMessageContaining("leads round in a circle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "entity\tform\tdecision\n", "decision\n"})
    void aTableWithoutTheRightColumnsIsRefused(String table) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("line 1: has no column")
                .hasMessageContaining("article");
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        assertThatThrownBy(() -> read(HEAD + LI + "\t\t\t\"NIL\n"))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("is no table");
        Files.write(folder.resolve("table.tsv"), (HEAD + "Q61\t\t\tNIL\té\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> table(JudgementLines.EMPTY, false).read()).hasMessageContaining("is not UTF-8");
        Files.delete(folder.resolve("table.tsv"));
        assertThatThrownBy(() -> table(JudgementLines.EMPTY, false).read()).hasMessageContaining("there is no file");
    }

    private List<Noted> read(String table) throws IOException {
        return read(table, JudgementLines.EMPTY, false);
    }

    private List<Noted> read(String text, JudgementLines before, boolean replace) throws IOException {
        Files.writeString(folder.resolve("table.tsv"), text);
        return table(before, replace).read();
    }

    private DecidedTable table(JudgementLines before, boolean replace) {
        return new DecidedTable(
                folder.resolve("table.tsv"),
                BundledCatalogue.load(),
                id -> Optional.ofNullable(STORE.get(id)),
                Path.of("kept.tsv"),
                before,
                replace);
    }
}
