package org.chancery.cli;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.entity.Catalogue;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.EvaluateException;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Gate;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.io.Judges;
import org.chancery.evaluate.report.MarkdownReport;
import org.chancery.evaluate.report.ReportWriter;
import org.chancery.evaluate.report.TextReport;
import org.chancery.evaluate.report.json.JsonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery evaluate}. */
@Command(
        name = "evaluate",
        description = "Measure what the program, or another one, finds against what people found (docs/evaluate.md).")
final class Evaluate implements Callable<Integer> {
    private enum Format {
        TABLE,
        JSON,
        MD;

        ReportWriter writer() {
            return switch (this) {
                case TABLE -> new TextReport();
                case JSON -> new JsonReport();
                case MD -> new MarkdownReport();
            };
        }
    }

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "GOLD",
            description = "What people found: a file, for times a file .tml or a folder of them.")
    private Path gold = Path.of("");

    @Option(names = "--task", required = true, description = "events, actors, links, times or seeds.")
    private Judges.Task task = Judges.Task.EVENTS;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Judge these lines (of extract, actors, link or times) instead of what the program finds.")
    private Optional<Path> predictions = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or md (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TABLE;

    @Option(names = "--errors", description = "List what went wrong.")
    private boolean errors;

    @Option(
            names = "--min",
            paramLabel = "FIGURE=VALUE",
            description =
                    "The least that a figure has to be; can be given several times. Exit code 3 when one is less.")
    private Map<String, Double> least = new LinkedHashMap<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + Bootstrap.SEED,
            description = "Where the random numbers of the intervals begin (default: ${DEFAULT-VALUE}).")
    private long seed = Bootstrap.SEED;

    @Option(
            names = "--resamples",
            paramLabel = "N",
            defaultValue = "" + Bootstrap.RESAMPLES,
            description = "How many draws the intervals come from (default: ${DEFAULT-VALUE}; 0: no intervals).")
    private int resamples = Bootstrap.RESAMPLES;

    @Option(
            names = "--partial",
            description = "links: the gold does not mark every name; what overlaps none of its marks does not count.")
    private boolean partial;

    @Option(
            names = "--texts",
            paramLabel = "FOLDER",
            defaultValue = "seeds",
            description = "seeds: the folder of the articles (default: ${DEFAULT-VALUE}).")
    private Path texts = Path.of("seeds");

    @Mixin
    private LexiconOption lexicon;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many texts are read at a time (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    Evaluate(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (resamples < 0) {
            throw new ParameterException(spec.commandLine(), "--resamples " + resamples + " is less than 0");
        }
        if (predictions.isPresent() && lexicon.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "--lexicon changes what the program finds; leave it out beside --predictions");
        }
        Supplier<Catalogue> catalogue = Suppliers.memoize(BundledCatalogue::load);
        Judge judge = Judges.of(
                task,
                gold,
                new Judges.Settings(
                        partial, item -> catalogue.get().entity(item).isPresent(), texts));
        Gate gate = gate(judge);
        Evaluation evaluation = evaluate(judge);
        DataLines out = new DataLines(console.out());
        format.writer().write(evaluation, errors).lines().forEach(out::line);
        out.flush();
        List<String> shortfalls = gate.shortfalls(evaluation.scores());
        shortfalls.forEach(console::say);
        return shortfalls.isEmpty() ? ExitCode.OK : ExitCode.QUALITY;
    }

    private Gate gate(Judge judge) {
        Gate gate = new Gate(least);
        try {
            gate.requireKnown(judge.figures());
        } catch (EvaluateException unknown) {
            throw new ParameterException(spec.commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
        return gate;
    }

    private Evaluation evaluate(Judge judge) {
        Bootstrap bootstrap = new Bootstrap(seed, resamples);
        if (predictions.isEmpty()) {
            List<String> lines = new OwnWork(console, threads, lexicon.lexicon()).lines(judge, gold);
            return judge.judge("the program's own lines", lines.stream(), bootstrap);
        }
        Path file = predictions.get();
        try (Stream<String> lines = Files.lines(file)) {
            return judge.judge(file.toString(), lines, bootstrap);
        } catch (IOException | UncheckedIOException failure) {
            throw Judges.unreadable(file, failure);
        }
    }
}
