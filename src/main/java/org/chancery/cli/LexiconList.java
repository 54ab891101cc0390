package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.event.EventType;
import org.chancery.event.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery lexicon list}. */
@Command(
        name = "list",
        description = "Write the bundled rows, tab-separated, in the format that --lexicon and 'lexicon check' read.")
final class LexiconList implements Callable<Integer> {
    private static final int TYPE = 3;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only rows of this type of event and its subtypes, such as Visit.")
    private Optional<String> type = Optional.empty();

    @Option(names = "--classes", description = "The classes of words, which rows name as @class, instead of rows.")
    private boolean classes;

    LexiconList(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<EventType> wanted = type.map(this::type);
        List<List<String>> rows = classes
                ? Lexicon.wordClasses()
                : Lexicon.table().stream()
                        .filter(row -> wanted.stream()
                                .allMatch(one ->
                                        EventType.of(row.get(TYPE)).lineage().contains(one)))
                        .toList();
        DataLines out = new DataLines(console.out());
        out.line(classes ? "# class\twords" : "# words\tpos\troles\ttype\tcameo\tneeds\tstatus\texample");
        rows.forEach(row -> out.line(String.join("\t", row)));
        out.flush();
        return ExitCode.OK;
    }

    private EventType type(String name) {
        try {
            return EventType.of(name);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage() + "; the types are in docs/lexicon.md", e);
        }
    }
}
