package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.ReadResult;
import org.chancery.entity.json.LinkLines;
import org.chancery.evaluate.Judge;
import org.chancery.event.json.ClaimLines;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.time.json.TimexLines;

/** What this program itself writes for the texts of a gold: the lines of its commands, so that what is judged is what users get. */
final class OwnWork {
    private final Console console;
    private final int threads;
    private final Supplier<Analysis> analysis;
    private final List<String> lines = new ArrayList<>();

    /** @param lexicon the words that name events */
    OwnWork(Console console, int threads, Lexicon lexicon) {
        this.console = console;
        this.threads = Math.max(1, threads);
        this.analysis = Analysis.whenNeeded(lexicon);
    }

    List<String> lines(Judge judge, Path gold) {
        switch (judge.work()) {
            case CLAIMS -> {
                ClaimLines writer = new ClaimLines();
                read(judge, Analysis::claims, (article, claims) -> claims.stream()
                        .map(writer::line)
                        .forEach(lines::add));
            }
            case EVENTS -> {
                EventLines events = new EventLines();
                read(judge, Analysis::claims, events::add);
                events.write((article, line) -> lines.add(line));
            }
            case LINKS -> {
                LinkLines writer = new LinkLines();
                read(judge, Analysis::mentions, (article, mentions) -> lines.add(writer.line(article, mentions)));
            }
            case TIMES -> {
                TimexLines writer = new TimexLines();
                read(judge, Analysis::times, (article, times) -> lines.add(writer.line(article, times)));
            }
            case ACTORS -> actors(gold);
        }
        return lines;
    }

    private <R> void read(Judge judge, BiFunction<Analysis, Article, R> work, BiConsumer<Article, R> sink) {
        try (ArticleRun run = new ArticleRun(console);
                Stream<ReadResult> articles = judge.articles()) {
            run.over(articles, OptionalLong.empty(), threads, analysis, work, sink);
            run.summarise(Count.of(lines.size(), "line"));
        }
    }

    private void actors(Path gold) {
        ActorRun run = new ActorRun(console, gold.toString(), analysis);
        try (InputStream in = Actors.open(gold)) {
            run.over(in, threads, lines::add);
        } catch (IOException failure) {
            throw new ArticleException(gold + ": cannot be read: " + failure, failure);
        }
        run.summarise();
    }
}
