package org.chancery.entity.judgement.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.judgement.Decision;
import org.chancery.entity.judgement.Decision.Described;
import org.chancery.entity.judgement.Judgement;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.JudgementKey;
import org.chancery.entity.judgement.Judgements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementFileTest {
    private static final String TEXT =
            """
            # of the project on Asia

            entity\tform\tarticle\tdecision\tnote
            # seen by two of us
            Q15031\t\t\tQ8291839 He Lifeng (person)\tsee "the minutes"
            Q22686\ttrump\ta/1\tNIL
            # merged
            # on a Monday
            x-ellery-00000001\t\t\tx-rowan-ellery-00000002 Rowan Ellery (person)
            # the end
            """
                    .replace("see \"the minutes\"", "\"see \"\"the minutes\"\"\"");

    @TempDir
    private Path folder;

    private Path path;
    private JudgementFile file;

    @BeforeEach
    void aFile() {
        path = folder.resolve("judgements.tsv");
        file = new JudgementFile(path);
    }

    @Test
    void whatIsReadIsWrittenAgainByteForByte() throws IOException {
        JudgementLines lines = read(TEXT);

        assertThat(file.says(lines)).isTrue();
        file.prepare(lines);
        file.commit();
        assertThat(path).hasContent(TEXT);
        assertThat(lines.judgements()).extracting(Noted::line).containsExactly(5, 6, 9);
        assertThat(lines.judgements().get(0).note()).isEqualTo("see \"the minutes\"");
    }

    @Test
    void linesOfWindowsAndAByteOrderMarkDoNotMatter() throws IOException {
        assertThat(read("\uFEFF" + TEXT.replace("\n", "\r\n")).judgements())
                .isEqualTo(read(TEXT).judgements());
    }

    @Test
    void aNewJudgementIsOneNewLineInItsPlace() throws IOException {
        Judgement judgement =
                new Judgement(JudgementKey.of("Q17"), new Decision.Link("Q148", Optional.of(described("China"))));
        JudgementLines lines = read(TEXT).with(List.of(new Noted(judgement, "", List.of(), 2)));

        assertThat(lines.text())
                .isEqualTo(TEXT.replace("Q22686\ttrump", "Q17\t\t\tQ148 China (person)\nQ22686\ttrump"));
    }

    @Test
    void aJudgementThatTakesThePlaceOfAnotherKeepsItsCommentsAndItsNote() throws IOException {
        Judgement judgement = new Judgement(JudgementKey.of("Q15031"), new Decision.Nothing(Optional.empty()));

        assertThat(read(TEXT)
                        .with(List.of(new Noted(judgement, "", List.of(), 2)))
                        .text())
                .isEqualTo(TEXT.replace("Q8291839 He Lifeng (person)", "NIL"));
    }

    @Test
    void unsortedLinesAreSortedWithTheirComments() throws IOException {
        JudgementLines lines = read(
                """
                entity\tform\tarticle\tdecision\tnote
                # second
                Q2\t\t\tNIL
                # first
                Q1\t\t\tNIL
                """);

        assertThat(lines.text())
                .isEqualTo(
                        """
                        entity\tform\tarticle\tdecision\tnote
                        # first
                        Q1\t\t\tNIL
                        # second
                        Q2\t\t\tNIL
                        """);
    }

    @Test
    void twoLinesThatContradictEachOtherAreBothNamed() {
        assertThatThrownBy(() -> read(TEXT + "Q22686\tTrump\ta/1\tQ6279 Joe Biden (person)\n"))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining("line 11, column decision")
                .hasMessageContaining("otherwise than line 6");
    }

    @Test
    void aCircleIsNamedByItsLine() {
        assertThatThrownBy(() -> read(TEXT + "x-rowan-ellery-00000002\t\t\tx-ellery-00000001 Ellery (person)\n"))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("line 9")
                .hasMessageContaining("leads round in a circle");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> read(TEXT + "Trump\t\t\tNIL\nQ1\t\t\tperhaps\nQ3\t\t\tx-a-00000001\nQ4\t\t\tQ5\n"))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("line 11, column entity: \"Trump\" is no id")
                .hasMessageContaining("line 12, column decision: \"perhaps\" is no decision")
                .hasMessageContaining("line 13, column decision: say what to call x-a-00000001")
                .hasMessageNotContaining("line 14");
    }

    @Test
    void anItemThatNobodyDescribesIsRefused() throws IOException {
        JudgementLines lines = read(TEXT + "Q4\t\t\tQ900000001\nQ6\t\t\tQ22686\n");

        assertThatThrownBy(() -> lines.require(path, BundledCatalogue.load()))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("line 11, column decision: Q900000001 is not in the catalogue")
                .hasMessageNotContaining("line 12");
    }

    @Test
    void aFileWithoutTheRightColumnsIsRefused() {
        assertThatThrownBy(() -> read("# a\nentity\tdecision\n"))
                .isInstanceOf(JudgementException.class)
                .hasMessageContaining("line 2: has no column form, article");
    }

    @Test
    void whoeverWasInterruptedAfterTheStoreChangedGoesOn() throws IOException {
        JudgementLines before = read(TEXT);
        JudgementLines after =
                new JudgementLines(before.head(), before.judgements().subList(0, 1), List.of());
        file.prepare(after);

        new JudgementFile(path).recover(after.all());

        assertThat(path).hasContent(after.text());
        assertThat(folder).isDirectoryNotContaining(other -> other.toString().endsWith(".part"));
    }

    @Test
    void whoeverWasInterruptedBeforeTheStoreChangedGoesBack() throws IOException {
        JudgementLines before = read(TEXT);
        file.prepare(new JudgementLines(before.head(), before.judgements().subList(0, 1), List.of()));

        new JudgementFile(path).recover(before.all());

        assertThat(path).hasContent(TEXT);
        assertThat(folder).isDirectoryNotContaining(other -> other.toString().endsWith(".part"));
    }

    @Test
    void halfATextIsForgotten() throws IOException {
        read(TEXT);
        Files.writeString(folder.resolve("judgements.tsv.part"), TEXT.substring(0, 90));

        file.recover(Judgements.NONE);

        assertThat(path).hasContent(TEXT);
        assertThat(folder).isDirectoryNotContaining(other -> other.toString().endsWith(".part"));
    }

    private JudgementLines read(String text) throws IOException {
        Files.writeString(path, text);
        return file.read().orElseThrow();
    }

    private static Described described(String label) {
        return new Described(label, EntityType.PERSON);
    }
}
