package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.chancery.event.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's additions: listed, checked, used. The word "hobnob" is in no bundled table. */
class LexiconCommandsTest {
    private static final String HOBNOB =
            "hobnob\tverb\tsubj > with\tMeeting\t040\tboth\t\t<Emmanuel Macron> hobnobbed with [Keir Starmer] on Monday.\n";
    private static final String ARTICLE =
            "{\"id\": \"a\", \"published\": \"2024-06-12\", \"text\": \"Olaf Scholz hobnobbed with Joe Biden on Tuesday.\"}\n";

    @TempDir
    private Path folder;

    @Test
    void aRowThatReadsItsExampleIsOk() throws IOException {
        Path file = table("# mine\n" + HOBNOB);
        Run run = Run.of("lexicon", "check", file.toString());
        assertThat(run.out()).isEqualTo(file + ": OK, 1 row\n");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @Test
    void allRowsThatCannotBeUnderstoodAreNamed() throws IOException {
        Path file = table(
                "# mine\nhobnob\tverbs\tsubj > with\tMeeting\n" + HOBNOB + "schmooze\tverb\tsubj > with\tParty\n");
        Run run = Run.of("lexicon", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first).contains(file + ", line 2: ", "\"verbs\""),
                        second -> assertThat(second).contains(file + ", line 4: ", "Party"));
    }

    @Test
    void aRowThatDoesNotReadItsExampleIsNamedWithWhatIsReadInstead() throws IOException {
        Path file = table(HOBNOB
                + HOBNOB.replace("hobnob\t", "rendezvous\t").replace("hobnobbed", "met")
                + "schmooze\tverb\tsubj > with\tMeeting\t040\tboth\n");
        Run run = Run.of("lexicon", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.QUALITY);
        assertThat(run.out().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains(", line 2: ", "read instead: Meeting occurred by rule meeting.meet"),
                        second -> assertThat(second).contains(", line 3: ", "no example"));
    }

    @Test
    void aBundledRowOfTheSameNameDoesNotPassForTheUsersOwn() throws IOException {
        Path file = table(
                HOBNOB.replace("hobnob\t", "meet\t").replace("hobnobbed", "met").replace("with\t", "onto\t"));
        Run run = Run.of("lexicon", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.QUALITY);
        assertThat(run.out()).contains("Meeting occurred by rule meeting.meet of another row");
    }

    @Test
    void aPartyWithoutAMarkIsAFault() throws IOException {
        Run run = Run.of(
                "lexicon",
                "check",
                table(HOBNOB.replace("[Keir Starmer]", "Keir Starmer")).toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.QUALITY);
        assertThat(run.out()).contains(", line 1: ", "source [Emmanuel Macron], target [Keir Starmer]");
    }

    @Test
    void anotherStatusThanTheRowGivesIsAFault() throws IOException {
        Run run = Run.of(
                "lexicon",
                "check",
                table(HOBNOB.replace("both\t\t", "both\tplanned\t")).toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.QUALITY);
        assertThat(run.out()).contains(", line 1: ", "Meeting occurred by rule meeting.hobnob,");
    }

    @Test
    void aMisspeltPlaceIsNoPreposition() throws IOException {
        Path file = table(HOBNOB.replace("subj > with", "subject > wiht"));
        Run run = Run.of("lexicon", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).contains(file + ", line 1: ", "\"subject\"", "subj, obj", "preposition");
        assertThat(Run.withInput(ARTICLE, "extract", "-", "--lexicon", file.toString())
                        .err())
                .contains(file + ", line 1: ", "\"subject\"", "chancery lexicon check");
    }

    @Test
    void wordsTakeOneKindOfCompanyOnly() throws IOException {
        Path file = table(HOBNOB.replace("hobnob\t", "hobnob + talk > buy\t"));
        Run run = Run.of("lexicon", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.out()).contains(file + ", line 1: ", "\"hobnob + talk > buy\"");
    }

    @Test
    void theDocumentationListsEveryTypeOfEvent() throws IOException {
        assertThat(Files.readString(Path.of("docs/lexicon.md")))
                .contains(Arrays.stream(EventType.values())
                        .map(type -> "\n| `" + type.localName() + "` | ")
                        .toList());
    }

    @Test
    void aFileThatIsNotThereIsAFailure() {
        Run run = Run.of("lexicon", "check", folder.resolve("none.tsv").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("there is no file " + folder.resolve("none.tsv"));
    }

    @Test
    void whatIsListedCanBeRead() throws IOException {
        Run listed = Run.of("lexicon", "list", "--type", "Visit");
        assertThat(listed.out().lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("\tVisit\t"));
        Path file = table(listed.out());
        Run used = Run.withInput(ARTICLE, "extract", "-", "--no-assemble", "--lexicon", file.toString());
        assertThat(used.exitCode()).as(used.err()).isZero();
        assertThat(Run.of("lexicon", "list", "--classes").out()).contains("\ntalk\ttalk negotiation");
    }

    @Test
    void aTypeThatTheOntologyDoesNotHaveIsAWrongCommandLine() {
        assertThat(Run.of("lexicon", "list", "--type", "Party").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anAdditionIsReadByExtract() throws IOException {
        assertThat(Run.withInput(ARTICLE, "extract", "-").out()).isEmpty();
        Run run = Run.withInput(
                ARTICLE, "extract", "-", "--lexicon", table(HOBNOB).toString());
        assertThat(run.out()).contains("\"rule\":\"meeting.hobnob\"");
    }

    @Test
    void aStoreReadsItsArticlesAgainWhenTheAdditionsChange() throws IOException {
        String store = folder.resolve("kg").toString();
        String file = table("").toString();
        assertThat(build(store, file)).contains("1 new or changed");
        assertThat(build(store, file)).contains("0 new or changed");
        table(HOBNOB);
        assertThat(build(store, file)).contains("1 new or changed").contains("1 claim");
    }

    private static String build(String store, String file) {
        Run run = Run.withInput(ARTICLE, "build", "-", "--store", store, "--lexicon", file);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.err();
    }

    private Path table(String content) throws IOException {
        return Files.writeString(folder.resolve("mine.tsv"), content);
    }
}
