package org.chancery.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.benchmark.Result;
import org.chancery.benchmark.Stage;

/** What a benchmark measured, as tables for people. */
record BenchmarkText(Result result) {
    private static final int MEGABYTE = 1 << 20;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Count.of(result.articles(), "article") + ", " + Count.of(result.tokens(), "token") + ", "
                + Count.of(result.threads(), "thread") + ", " + Count.of(result.rounds(), "round")
                + " after one to warm up");
        lines.add("");
        lines.add(row(
                "%-34s %9s %9s %9s %7s %7s %8s %8s",
                "", "wall s", "CPU s", "tokens/s", "wall x", "CPU x", "peak MB", "live MB"));
        result.times()
                .forEach(time -> lines.add(row(
                        "%-34s %9.1f %9.1f %9.0f %7.2f %7.2f %8d %8d",
                        time.name(),
                        seconds(time.wall()),
                        seconds(time.cpu()),
                        result.tokens() / seconds(time.wall()),
                        ratio(time.wall(), first().wall()),
                        ratio(time.cpu(), first().cpu()),
                        time.peakHeap() / MEGABYTE,
                        time.liveHeap() / MEGABYTE)));
        lines.add("");
        lines.add(row("%-34s %9s %9s %9s", "stages of chancery extract", "CPU s", "share %", "/ language"));
        for (Stage stage : Stage.values()) {
            lines.add(row(
                    "%-34s %9.2f %9.1f %9.2f",
                    stage.label(),
                    seconds(result.stages().getOrDefault(stage, Duration.ZERO)),
                    100 * result.share(stage),
                    result.toLanguage(stage)));
        }
        lines.add(row(
                "%-34s %9s %9.1f %9.2f",
                "all but language", "", 100 * (1 - result.share(Stage.LANGUAGE)), result.ownToLanguage()));
        return lines;
    }

    private Result.Time first() {
        return result.times().get(0);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static double ratio(Duration one, Duration other) {
        return seconds(one) / seconds(other);
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells);
    }
}
