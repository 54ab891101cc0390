package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import org.chancery.query.Parameter;
import org.chancery.query.QueryRunner;
import org.chancery.query.ResultFormat;
import org.chancery.query.ResultWriter;
import org.chancery.query.SavedQueries;
import org.chancery.query.SavedQuery;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery query}. */
@Command(
        name = "query",
        description = "Run a saved query, or one of your own, over the store. Without a name: list the saved queries.")
final class Query implements Callable<Integer> {
    private static final int COLUMN = 28;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "QUERY", description = "The name of a saved query, or a file FILE.rq.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the query; can be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv, tsv, json or xml; turtle for graphs (default: ${DEFAULT-VALUE}).")
    private String format = "table";

    @Option(names = "--limit", paramLabel = "N", description = "Give at most so many rows.")
    private Optional<Long> limit = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "Stop the query after so long (default: ${DEFAULT-VALUE}; 0: never).")
    private int timeout = 60;

    @Option(names = "--show", description = "Show what the query asks, its parameters and its text; do not run it.")
    private boolean show;

    @Mixin
    private StoreOption store;

    Query(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JenaSystem.init();
        if (name.isEmpty()) {
            list();
        } else if (show) {
            show(SavedQueries.bundled().get(name.get()));
        } else {
            run(SavedQueries.bundled().get(name.get()));
        }
        return ExitCode.OK;
    }

    private void run(SavedQuery query) {
        ResultFormat form = ResultFormat.of(format);
        try (Store opened = store.open()) {
            DataStream out = new DataStream(new BufferedOutputStream(console.out()), "standard output");
            new QueryRunner(opened.dataset(), Duration.ofSeconds(timeout))
                    .write(
                            query,
                            parameters,
                            limit.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                            ResultWriter.of(form),
                            out);
            out.flush();
        }
    }

    private void list() {
        DataLines out = new DataLines(console.out());
        SavedQueries.bundled().all().forEach(query -> out.line(padded(query.name()) + query.title()));
        out.flush();
    }

    private void show(SavedQuery query) {
        DataLines out = new DataLines(console.out());
        out.line(query.title());
        out.line("");
        out.line(query.description());
        out.line("");
        query.parameters()
                .forEach(parameter -> out.line(padded("-p " + parameter.name() + "=...") + meaning(parameter)));
        out.line("");
        out.line(query.body().strip());
        out.flush();
    }

    private static String meaning(Parameter parameter) {
        return parameter.description() + " (" + parameter.type().example()
                + parameter.defaultValue().map(value -> "; default: " + value).orElse("")
                + (parameter.isRequired() ? "; needed" : "") + ")";
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(2, COLUMN - text.length()));
    }
}
