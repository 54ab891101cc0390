package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandLineTest {
    private static CommandLine root() {
        return Main.commandLine(new Console(System.in, System.out, System.err, false));
    }

    static Stream<String> commands() {
        return root().getSubcommands().keySet().stream().sorted();
    }

    @Test
    void theHelpNamesEveryCommand() {
        Run run = Run.of("--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("build", "serve", "query", "extract", "link", "times", "explain", "validate", "export")
                .doesNotContain("warm-up");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpInBothForms(String command) {
        Run option = Run.of(command, "--help");
        assertThat(option.exitCode()).isZero();
        assertThat(option.out()).startsWith("Usage: chancery " + command);
        assertThat(Run.of("help", command)).isEqualTo(option);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsDescribed(String command) {
        CommandSpec spec = root().getSubcommands().get(command).getCommandSpec();
        assertThat(spec.options()).extracting(OptionSpec::description).allSatisfy(description -> assertThat(description)
                .isNotEmpty());
        assertThat(spec.usageMessage().description()).isNotEmpty();
    }

    @Test
    void theVersionNamesTheParts() {
        Run run = Run.of("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).matches("Chancery \\d+\\.\\d+\\.\\d+.*"),
                        line -> assertThat(line).matches("ontology \\S+"),
                        line -> assertThat(line).matches("catalogue \\d{4}-\\d\\d-\\d\\d .*"),
                        line -> assertThat(line).matches("Jena \\d+\\.\\d+\\.\\d+"),
                        line -> assertThat(line).matches("CoreNLP \\d+\\.\\d+\\.\\d+"),
                        line -> assertThat(line).startsWith("Java "));
    }

    @Test
    void theCompletionKnowsCommandsAndOptions() {
        Run run = Run.of("completion");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("#!").contains("--without-quotes", "extract");
    }

    @Test
    void aCommandThatIsNoneIsAWrongCommandLine() {
        Run run = Run.of("extrat", "seeds");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'extrat'", "extract", "chancery --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "extract", "link", "times"})
    void aCommandThatReadsWantsToKnowWhat(String command) {
        Run run = Run.of(command);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("SOURCE", "chancery " + command + " --help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-40", "soon", "10/11/2025"})
    void aDateThatIsNoneIsAWrongCommandLine(String date) {
        Run run = Run.of("times", "--published", date, "seeds");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--published", date, "2025-10-25");
    }

    @Test
    void noCommandShowsTheHelp() {
        Run run = Run.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: chancery");
        assertThat(run.out()).isEmpty();
    }
}
