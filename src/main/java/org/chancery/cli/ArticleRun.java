package org.chancery.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;
import org.chancery.article.io.ArticleReader;

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

    private record Done<R>(ReadResult input, List<R> result, String failure) {}

    ArticleRun(Console console) {
        this.console = console;
        this.out = new DataLines(console.out());
        this.interruption = Interruption.endingWith(this::interrupted);
    }

    /** Where the results go. */
    DataLines out() {
        return out;
    }

    /** Reads all sources; an article that the work fails on is rejected and the others go on. */
    <R> void over(ArticleOptions options, Function<Article, R> work, BiConsumer<Article, R> sink) {
        ArticleReader reader = new ArticleReader(options.published(), console.in());
        try (Stream<ReadResult> inputs = reader.read(options.sources());
                Progress shown = Progress.of(console, "articles", reader.expected(options.sources()))) {
            progress = shown;
            InOrder.map(inputs.iterator(), options.threads(), input -> apply(input, work), (Done<R> done) -> {
                shown.step();
                take(done, sink);
            });
        }
    }

    private static <R> Done<R> apply(ReadResult input, Function<Article, R> work) {
        if (input instanceof Read read) {
            try {
                return new Done<>(input, List.of(work.apply(read.article())), "");
            } catch (RuntimeException failure) {
                return new Done<>(
                        input, List.of(), "cannot be analysed (" + failure + "); please report it with the article");
            }
        }
        return new Done<>(input, List.of(), "");
    }

    private <R> void take(Done<R> done, BiConsumer<Article, R> sink) {
        if (done.input() instanceof Rejected no) {
            reject(no.input(), no.reason());
        } else if (done.input() instanceof Read read) {
            if (done.result().isEmpty()) {
                reject(read.article().id(), done.failure());
                return;
            }
            articles = articles + 1;
            if (read.article().published().isEmpty()) {
                undated.add(read.article().id());
            }
            done.result().forEach(result -> sink.accept(read.article(), result));
        }
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
                "%d articles, %s, %d inputs rejected, %.1f s",
                articles,
                more,
                rejected,
                taken.toMillis() / 1000.0));
    }

    private void interrupted() {
        progress.close();
        try {
            long lines = out.end();
            console.say("interrupted after " + articles + " articles; " + lines + " lines are written");
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
