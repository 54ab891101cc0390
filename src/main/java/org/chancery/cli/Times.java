package org.chancery.cli;

import java.util.concurrent.Callable;
import org.chancery.time.json.TimexLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery times}. */
@Command(
        name = "times",
        description = "Write the time expressions of articles and the days they mean, one article a line.")
final class Times implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private LineOptions lines;

    Times(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ArticleRun run = new ArticleRun(console)) {
            DataLines out = run.out();
            TimexLines writer = new TimexLines();
            int[] found = {0};
            run.over(articles, Analysis.whenNeeded(), Analysis::times, (article, times) -> {
                found[0] += times.size();
                out.line(lines.line(writer.line(article, times), article));
            });
            out.flush();
            run.summarise(Count.of(found[0], "time expression"));
            return run.exitCode();
        }
    }
}
