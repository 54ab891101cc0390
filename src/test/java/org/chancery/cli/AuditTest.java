package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    private static final Path JUDGED = Path.of("src/test/resources/org/chancery/evaluate/judged.tsv");

    @TempDir
    Path folder;

    @Test
    void aSampleHasTheSentencesWithTheirTriggersAndEmptyJudgements() {
        String store = FixtureStore.in(folder);
        Run run = Run.of("audit", "sample", "--store", store, "--size", "3", "--by", "type");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("claim\tarticle\tsentence").endsWith("statusRight\tnote");
        assertThat(lines.subList(1, 4)).allSatisfy(line -> assertThat(line.split("\t", -1))
                .hasSize(18)
                .satisfies(cells -> assertThat(cells[0]).startsWith("https://w3id.org/chancery/id/claim-"))
                .satisfies(cells -> assertThat(cells[2]).matches(".*«.+».*"))
                .satisfies(cells -> assertThat(cells[12]).isEmpty()));
        assertThat(run.err()).contains("3 of ");
        assertThat(Run.of("audit", "sample", "--store", store, "--size", "3", "--by", "type"))
                .isEqualTo(run);
    }

    @Test
    void aSampleComesBackWithItsJudgementsWhateverTheSpreadsheetMadeOfIt() throws IOException {
        String store = FixtureStore.in(folder);
        Path table = folder.resolve("sample.csv");
        Run sample =
                Run.of("audit", "sample", "--store", store, "--size", "4", "--format", "csv", "-o", table.toString());
        assertThat(sample.exitCode()).as(sample.err()).isZero();
        Files.writeString(table, Files.readString(table).replaceAll("(?m),,,,,,$", ",y,y,y,y,n,"));
        Run score = Run.of("audit", "score", table.toString());
        assertThat(score.exitCode()).as(score.err()).isZero();
        assertThat(score.out().lines())
                .anySatisfy(line -> assertThat(line).matches(" +event +4 +4 +1\\.000 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +everything +4 +0 +0\\.000 .*"));
        assertThat(Run.of("audit", "sample", "--store", store, "-o", table.toString())
                        .err())
                .contains("is there already");
    }

    /** Two of 30 accusations and two of 10 meetings were judged: 15 and 5 claims stand behind each. */
    @Test
    void judgementsAreWeightedByTheSizeOfTheirStrata() {
        Run run = Run.of("audit", "score", JUDGED.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .anySatisfy(line -> assertThat(line).matches(" +event +4 +3 +0\\.875 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +target +3 +2 +0\\.571 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +who did what to whom +4 +2 +0\\.500 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +Accusation +2 +1 +0\\.500 .*"))
                .anySatisfy(line -> assertThat(line).matches(" +0\\.9-1\\.0 +2 +1 +0\\.500 .*"));
        assertThat(run.err()).contains("1 claim is not judged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\ty\ty\tn\ty\ty\t | \tmaybe\ty\tn\ty\ty\t | row 3, column eventRight: \"maybe\" is neither y nor n",
                "\ty\ty\ty\t\ty\t | \ty\ty\ty\t\t\t | row 2, column statusRight: is empty",
                "\ty\ty\tn\ty\ty\t | \ty\ty\tn\t\ty\t | row 3, column timeRight: is empty",
                "\ty\ty\ty\t\tN\t | \t\ty\ty\t\tN\t | row 4, column eventRight: is empty",
                "0.50\tMeeting\t10 | high\tMeeting\tten | row 5, column confidence: \"high\" is no number",
                "targetRight | target right | row 1: has no column targetRight"
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void faultsAreToldByRowAndColumn(String text, String broken, String message) throws IOException {
        String judged = Files.readString(JUDGED).replace("\tyes\t", "\ty\t");
        assertThat(judged).contains(text.substring(0, text.length() - 1));
        String table = judged.replace(text.substring(0, text.length() - 1), broken.substring(1, broken.length() - 1));
        Path file = Files.writeString(folder.resolve("judged.tsv"), table);
        Run run = Run.of("audit", "score", file.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("judged.tsv", message.strip());
    }

    @Test
    void auditByItselfIsAWrongCommandLine() {
        assertThat(Run.of("audit").exitCode()).isEqualTo(2);
        assertThat(Run.of("audit", "score", "gone.tsv").err()).contains("gone.tsv: there is no such file");
        assertThat(Run.of("audit", "sample", "--size", "0", "--store", "kg").exitCode())
                .isEqualTo(2);
    }
}
