package org.chancery.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.build.BuildSummary;

/** What a build did, in words. */
record SummaryText(BuildSummary summary) {
    private static final int UNDATED_TO_NAME = 5;

    List<String> lines() {
        BuildSummary.Totals store = summary.store();
        List<String> lines = new ArrayList<>(summary.leftOut());
        lines.add(Count.of(summary.articles(), "article") + " read (" + summary.filed() + " new or changed), "
                + Count.of(summary.rejected().size(), "input") + " rejected");
        undated(summary.undated()).ifPresent(lines::add);
        lines.add("the store holds " + Count.of(store.articles(), "article") + ", " + Count.of(store.claims(), "claim")
                + ", " + Count.of(store.events(), "event") + ", " + Count.of(store.linked(), "entity", "entities")
                + " linked to Wikidata and " + store.unlinked() + " not");
        if (summary.judged().judgements() > 0) {
            lines.add(Count.of(summary.judged().judgements(), "judgement") + " about names "
                    + (summary.judged().judgements() == 1 ? "holds, " : "hold, ")
                    + Count.of(summary.judged().refiled(), "article") + " filed anew by them");
        }
        unused(summary.judged()).ifPresent(lines::add);
        lines.add(seconds(summary.elapsed()) + " s ("
                + summary.seconds().entrySet().stream()
                        .filter(stage -> !stage.getValue().isZero())
                        .map(stage -> stage.getKey().label() + " " + seconds(stage.getValue()))
                        .collect(Collectors.joining(", "))
                + ")");
        if (summary.stopped()) {
            lines.add(
                    "interrupted: the articles read so far are kept, the events are those of before; run the command again to go on");
        }
        return lines;
    }

    /** Which judgements speak of nothing in the store; nothing when all do. */
    static Optional<String> unused(BuildSummary.Judged judged) {
        return judged.unused().isEmpty()
                ? Optional.empty()
                : Optional.of(Count.of(judged.unused().size(), "judgement") + " without a name in the store: "
                        + judged.unused().stream()
                                .map(judgement -> judgement.key().inWords())
                                .collect(Collectors.joining("; ")));
    }

    /** Which articles have no date; nothing when all have. */
    static Optional<String> undated(List<String> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(ids.size()
                        + " without a date of publication (--published gives one), so relative times stay unresolved: "
                        + String.join(", ", ids.subList(0, Math.min(UNDATED_TO_NAME, ids.size())))
                        + (ids.size() > UNDATED_TO_NAME ? ", ..." : ""));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
