package org.chancery.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.chancery.article.Article;
import org.chancery.entity.judgement.Judgements;
import org.chancery.event.Claim;
import org.chancery.event.json.ClaimLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery extract}. */
@Command(
        name = "extract",
        description = "Write what articles claim to have happened, to be planned or to be possible, one claim a line.")
final class Extract implements Callable<Integer> {
    private final Console console;
    private final ClaimLines writer = new ClaimLines();

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private LineOptions lines;

    @Mixin
    private LexiconOption lexicon;

    @Mixin
    private JudgementOption judgements;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private WikidataOption wikidata;

    @Option(
            names = "--no-assemble",
            description =
                    "Do not look for events that several claims speak of: lines come as they are read, in constant memory.")
    private boolean single;

    Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Judgements judged = judgements.withoutStore();
        BiFunction<Analysis, Article, List<Claim>> reader = (analysis, article) -> analysis.claims(article, judged);
        try (ArticleRun run = new ArticleRun(console)) {
            DataLines out = run.out();
            Supplier<Analysis> analysis =
                    Analysis.whenNeeded(lexicon.lexicon(), wikidata.over(catalogue.whenNeeded(), console));
            String found = single ? stream(run, out, analysis, reader) : assemble(run, out, analysis, reader);
            out.flush();
            wikidata.summary().forEach(console::say);
            run.summarise(found);
            return run.exitCode();
        }
    }

    private String stream(
            ArticleRun run,
            DataLines out,
            Supplier<Analysis> analysis,
            BiFunction<Analysis, Article, List<Claim>> reader) {
        int[] found = {0};
        run.over(articles, analysis, reader, (article, claims) -> {
            found[0] += claims.size();
            claims.forEach(claim -> out.line(lines.line(writer.line(claim), article)));
            out.flush();
        });
        return Count.of(found[0], "claim");
    }

    private String assemble(
            ArticleRun run,
            DataLines out,
            Supplier<Analysis> analysis,
            BiFunction<Analysis, Article, List<Claim>> reader) {
        EventLines events = new EventLines();
        run.over(articles, analysis, reader, events::add);
        int assembled = events.write((article, line) -> out.line(lines.line(line, article)));
        return Count.of(events.claims(), "claim") + ", " + Count.of(assembled, "event");
    }
}
