package org.chancery.cli;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;
import org.chancery.article.io.ArticleReader;
import org.chancery.build.ArticlePool;

/**
 * Takes articles through some work, several at a time, hands on the results in the order of the inputs, and tells the user what happened. Ctrl-C ends it where it
 * is, with whole lines on standard output.
 */
final class ArticleRun implements AutoCloseable {
    private final Console console;
    private final DataLines out;
    private final Interruption interruption;
    private final long start = System.nanoTime();
    private final List<String> undated = new ArrayList<>();
    private volatile Progress progress = Progress.none();
    private volatile int articles;
    private int rejected;

    ArticleRun(Console console) {
        this.console = console;
        this.out = new DataLines(console.out());
        this.interruption = Interruption.endingWith(this::interrupted);
    }

    /** Where the results go. */
    DataLines out() {
        return out;
    }

    /**
     * Reads all sources; an article that the work fails on is rejected and the others go on.
     *
     * @param tools loads what the work needs, when there is an article to work on
     */
    <T, R> void over(
            ArticleOptions options, Supplier<T> tools, BiFunction<T, Article, R> work, BiConsumer<Article, R> sink) {
        ArticleReader reader = new ArticleReader(options.published(), console.in());
        try (Stream<ReadResult> inputs = reader.read(options.sources())) {
            over(inputs, reader.expected(options.sources()), options.threads(), tools, work, sink);
        }
    }

    /**
     * The same over articles that come from elsewhere.
     *
     * @param expected how many there are, where that is known
     */
    <T, R> void over(
            Stream<ReadResult> inputs,
            OptionalLong expected,
            int threads,
            Supplier<T> tools,
            BiFunction<T, Article, R> work,
            BiConsumer<Article, R> sink) {
        try (Progress shown = Progress.of(console, "articles", expected);
                ArticlePool<R> pool =
                        new ArticlePool<>(threads, article -> work.apply(tools.get(), article), sink(shown, sink))) {
            progress = shown;
            for (Iterator<ReadResult> results = inputs.iterator(); results.hasNext(); ) {
                ReadResult input = results.next();
                if (input instanceof Read) {
                    requireNonNull(tools.get(), "tools are null");
                }
                pool.add(input);
            }
            pool.finish();
        }
    }

    private <R> ArticlePool.Sink<R> sink(Progress shown, BiConsumer<Article, R> sink) {
        return new ArticlePool.Sink<>() {
            @Override
            public void done(Article article, R result) {
                shown.step();
                articles = articles + 1;
                if (article.published().isEmpty()) {
                    undated.add(article.id());
                }
                sink.accept(article, result);
            }

            @Override
            public void rejected(Rejected input) {
                shown.step();
                reject(input.input(), input.reason());
            }
        };
    }

    private void reject(String input, String reason) {
        rejected++;
        console.say("rejected " + input + ": " + reason);
    }

    /** Says how it went. */
    void summarise(String more) {
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        SummaryText.undated(undated).ifPresent(console::say);
        console.say(String.format(
                Locale.ROOT,
                "%s, %s, %s rejected, %.1f s",
                Count.of(articles, "article"),
                more,
                Count.of(rejected, "input"),
                taken.toMillis() / 1000.0));
    }

    private void interrupted() {
        progress.close();
        try {
            long lines = out.end();
            console.say("interrupted after " + Count.of(articles, "article") + "; "
                    + Count.of(lines, "line is", "lines are") + " written");
        } catch (OutputException failure) {
            console.say("interrupted; " + failure.getMessage());
        }
    }

    @Override
    public void close() {
        interruption.close();
    }

    int exitCode() {
        return rejected > 0 ? ExitCode.REJECTED : ExitCode.OK;
    }
}
