package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chancery.article.ArticleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery actors}. */
@Command(
        name = "actors",
        description =
                "Code actors that are given by their words: who that is, of which country and sector, one a line.")
final class Actors implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = STANDARD_INPUT,
            description = {
                "Lines {\"id\", \"text\", \"context\"?, \"date\"?} as JSON,",
                "or - for standard input (default: ${DEFAULT-VALUE})."
            })
    private String source = STANDARD_INPUT;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many lines are read at a time (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private WikidataOption wikidata;

    Actors(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DataLines out = new DataLines(console.out());
        ActorRun run = new ActorRun(
                console,
                source.equals(STANDARD_INPUT) ? "standard input" : source,
                Analysis.whenNeeded(wikidata.over(catalogue.whenNeeded(), console)));
        try (InputStream in = source.equals(STANDARD_INPUT) ? console.in() : open(Path.of(source))) {
            run.over(in, Math.max(1, threads), line -> {
                out.line(line);
                out.flush();
            });
        } catch (IOException failure) {
            throw new ArticleException(source + ": cannot be read: " + failure, failure);
        }
        out.flush();
        wikidata.summary().forEach(console::say);
        run.summarise();
        return run.exitCode();
    }

    /** @throws ArticleException when there is no such file, or it cannot be read */
    static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException none) {
            throw new ArticleException(file + ": there is no such file", none);
        } catch (IOException failure) {
            throw new ArticleException(file + ": cannot be read: " + failure, failure);
        }
    }
}
