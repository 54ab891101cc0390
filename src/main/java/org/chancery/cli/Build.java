package org.chancery.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.chancery.build.BuildSummary;
import org.chancery.build.Builder;
import org.chancery.build.Examples;
import org.chancery.build.Settings;
import org.chancery.build.StoredArticles;
import org.chancery.entity.Catalogue;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.io.JudgementFile;
import org.chancery.entity.judgement.io.JudgementLines;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.query.SavedQueries;
import org.chancery.store.Store;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvents;
import org.chancery.timeline.TimelineFilter;
import org.chancery.timeline.text.TextTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery build}. */
@Command(
        name = "build",
        description = {
            "Read articles into a store and show the timeline.",
            "What is in the store already and has not changed is not read again; articles of earlier builds stay."
        })
final class Build implements Callable<Integer> {
    private static final int BATCH = 1000;

    private final Console console;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private WikidataOption wikidata;

    @Mixin
    private StoreOption store;

    @Mixin
    private JudgementOption judgements;

    @Option(names = "--serve", description = "Then serve the store, as 'chancery serve' does.")
    private boolean serve;

    @Mixin
    private ServeOptions serving;

    Build(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        wikidata.check();
        JenaSystem.init();
        try (Store opened = Store.openOrCreate(store.folder())) {
            int exit = build(opened);
            return serve && exit != ExitCode.INTERRUPTED
                    ? serving.serve(opened, catalogue.whenNeeded(), console)
                    : exit;
        }
    }

    private int build(Store opened) {
        try (Interruption interruption = Interruption.watch()) {
            BuildSummary summary = build(opened, interruption);
            wikidata.summary().forEach(console::say);
            new SummaryText(summary).lines().forEach(console::say);
            if (summary.stopped()) {
                return ExitCode.INTERRUPTED;
            }
            if (interruption.requested()) {
                console.say("interrupted when all was done: the store is complete");
                return ExitCode.INTERRUPTED;
            }
            Timeline timeline = new TimelineEvents(opened.dataset()).find(TimelineFilter.ALL);
            TimelineCommand.write(timeline, new TextTimeline(), console);
            return summary.rejected().isEmpty() && summary.leftOut().isEmpty() ? ExitCode.OK : ExitCode.REJECTED;
        }
    }

    private BuildSummary build(Store opened, Interruption interruption) {
        ArticleReader reader = new ArticleReader(articles.published(), console.in());
        OptionalLong expected = reader.expected(articles.sources());
        Lexicon words = lexicon.lexicon();
        Names names =
                wikidata.over(catalogue::load, console, interruption::requested).get();
        Builder builder = judged(
                Analysis.builder(settings(articles.threads(), lexicon.digest() + catalogue.digest()), words, names),
                names.catalogue(),
                opened);

        try (Stream<ReadResult> inputs = reader.read(articles.sources());
                BuildProgress progress = new BuildProgress(console, expected)) {
            return builder.build(opened, inputs, progress, interruption::requested);
        }
    }

    /** By the file of judgements, when there is one; otherwise the store keeps to those that it has. */
    private Builder judged(Builder builder, Catalogue entities, Store opened) {
        JudgementFile file = judgements.beside(store.folder());
        file.recover(opened.read(StoredArticles::judgements));
        Optional<JudgementLines> lines = judgements.read(file);
        try {
            lines.ifPresent(found -> found.require(file.path(), entities));
        } catch (JudgementException e) {
            wikidata.trouble().ifPresent(console::say);
            throw e;
        }
        return lines.map(found -> builder.by(found.all())).orElse(builder);
    }

    /**
     * How this program builds.
     *
     * @param words identifies words that the user added
     */
    static Settings settings(int threads, String words) {
        Program program = Program.load();
        return new Settings(
                "Chancery " + program.version() + " " + program.fingerprint() + words,
                threads,
                BATCH,
                Examples.of(SavedQueries.bundled()),
                Clock.systemUTC());
    }
}
