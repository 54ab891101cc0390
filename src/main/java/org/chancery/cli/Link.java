package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.entity.json.LinkLines;
import org.chancery.entity.judgement.Judgements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery link}. */
@Command(name = "link", description = "Write whom and what articles name, linked to Wikidata, one article a line.")
final class Link implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private LineOptions lines;

    @Mixin
    private JudgementOption judgements;

    @Mixin
    private CatalogueOption catalogue;

    @Mixin
    private WikidataOption wikidata;

    Link(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ArticleRun run = new ArticleRun(console)) {
            DataLines out = run.out();
            LinkLines writer = new LinkLines();
            int[] found = {0, 0};
            Judgements judged = judgements.withoutStore();
            run.over(
                    articles,
                    Analysis.whenNeeded(wikidata.over(catalogue.whenNeeded(), console)),
                    (analysis, article) -> analysis.mentions(article, judged),
                    (article, mentions) -> {
                        found[0] += mentions.size();
                        found[1] += (int) mentions.stream()
                                .filter(m -> m.entity().wikidata().isPresent())
                                .count();
                        out.line(lines.line(writer.line(article, mentions), article));
                    });
            out.flush();
            wikidata.summary().forEach(console::say);
            run.summarise(Count.of(found[0], "mention") + ", " + found[1] + " linked");
            return run.exitCode();
        }
    }
}
