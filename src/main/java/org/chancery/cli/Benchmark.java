package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.chancery.benchmark.BenchmarkException;
import org.chancery.benchmark.Contestant;
import org.chancery.benchmark.DefaultPipeline;
import org.chancery.benchmark.Race;
import org.chancery.benchmark.Result;
import org.chancery.benchmark.Stage;
import org.chancery.benchmark.StageTimes;
import org.chancery.event.json.ClaimLines;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.language.corenlp.BareCoreNlp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery benchmark}. */
@Command(
        name = "benchmark",
        description =
                "Measure how fast articles are read, beside bare CoreNLP on the same text in the same run (docs/benchmark.md).")
final class Benchmark implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArticleOptions sources;

    @Option(
            names = "--articles",
            paramLabel = "N",
            defaultValue = "200",
            description =
                    "How many articles to read in a round; when there are fewer they come again (default: ${DEFAULT-VALUE}).")
    private int articles;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many rounds to measure; the medians count (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--default-pipeline",
            paramLabel = "FOLDER",
            description = {
                "Measure CoreNLP's default ner and depparse as well.",
                "The folder is that of CoreNLP's own distribution, with models that this program does not have."
            })
    private Optional<Path> distribution = Optional.empty();

    Benchmark(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Article> read = read();
        if (distribution.isEmpty()) {
            measure(read, Stream.empty());
            return ExitCode.OK;
        }
        try (DefaultPipeline whole = DefaultPipeline.load(distribution.get())) {
            measure(
                    read,
                    Stream.of(new Contestant("CoreNLP's default ner, depparse", whole::read, StageTimes.untimed())));
        }
        return ExitCode.OK;
    }

    private void measure(List<Article> read, Stream<Contestant> others) {
        BareCoreNlp bare = new BareCoreNlp();
        Contestant first = new Contestant("bare CoreNLP, every sentence", bare::read, StageTimes.untimed());
        List<Contestant> contestants =
                Stream.concat(Stream.of(first, ours()), others).toList();
        Race race = new Race(sources.threads(), Math.max(1, rounds));
        Result result = race.run(read, Math.max(1, articles), bare::read, contestants);
        DataLines out = new DataLines(console.out());
        new BenchmarkText(result).lines().forEach(out::line);
        out.flush();
    }

    private static Contestant ours() {
        StageTimes stages = StageTimes.timed();
        Analysis analysis = Analysis.load(Lexicon.bundled());
        ClaimLines writer = new ClaimLines();
        return new Contestant(
                "chancery extract",
                article -> analysis.claims(article, stages)
                        .forEach(claim -> stages.time(Stage.OUTPUT, () -> writer.line(claim))),
                stages);
    }

    private List<Article> read() {
        try (Stream<ReadResult> inputs = new ArticleReader(sources.published(), console.in()).read(sources.sources())) {
            List<Article> read = inputs.flatMap(input -> {
                        if (input instanceof ReadResult.Rejected rejected) {
                            console.say("rejected " + rejected.input() + ": " + rejected.reason());
                        }
                        return input instanceof ReadResult.Read one ? Stream.of(one.article()) : Stream.empty();
                    })
                    .limit(Math.max(1, articles))
                    .toList();
            if (read.isEmpty()) {
                throw new BenchmarkException("there is no article to read in " + String.join(", ", sources.sources()));
            }
            return read;
        }
    }
}
