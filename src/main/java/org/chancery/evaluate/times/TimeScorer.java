package org.chancery.evaluate.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Confusion;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.Grid;

/**
 * Scores time expressions as TempEval-3 does (task A): relaxed is a pair that overlaps, strict one of the same words; the F1 of values is the relaxed F1 times
 * the share of pairs with the same value. Counts are summed over all documents.
 */
public final class TimeScorer {
    private final List<TimeGold> gold;

    private record Outcome(TimeGold gold, List<TimeMark> found, Pairs pairs) {
        Counts counts() {
            Counts counts = new Counts(gold.marks().size(), found.size(), 0, 0, 0, 0);
            for (Pairs.Pair pair : pairs.pairs()) {
                counts = counts.plus(
                        new Counts(0, 0, 1, isStrict(pair) ? 1 : 0, hasValue(pair) ? 1 : 0, hasType(pair) ? 1 : 0));
            }
            return counts;
        }

        boolean isStrict(Pairs.Pair pair) {
            return gold.words(pair.gold()).equals(gold.words(pair.found()));
        }

        static boolean hasValue(Pairs.Pair pair) {
            return pair.gold().value().equals(pair.found().value());
        }

        static boolean hasType(Pairs.Pair pair) {
            return pair.gold().type().equals(pair.found().type());
        }
    }

    public TimeScorer(List<TimeGold> gold) {
        this.gold = List.copyOf(gold);
    }

    /** The names of the figures. */
    public static List<String> figures() {
        return Counts.NONE.figures().stream().map(Figure::name).toList();
    }

    /** @param marks by the id of the document */
    public Evaluation score(String name, Map<String, List<TimeMark>> marks, Bootstrap bootstrap) {
        List<Outcome> outcomes = gold.stream()
                .map(document -> {
                    List<TimeMark> found = marks.getOrDefault(document.id(), List.of());
                    return new Outcome(document, found, new Pairs(document.marks(), found));
                })
                .toList();
        List<Counts> counts = outcomes.stream().map(Outcome::counts).toList();
        return new Evaluation(
                "times",
                name,
                gold.size(),
                "documents",
                bootstrap,
                bootstrap.scores(counts, sample -> sample.stream()
                        .reduce(Counts.NONE, Counts::plus)
                        .figures()),
                List.of(byType(outcomes), confusion(outcomes)),
                outcomes.stream().flatMap(TimeScorer::cases).toList(),
                List.of());
    }

    private static Grid byType(List<Outcome> outcomes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String type : List.of("DATE", "TIME", "DURATION", "SET")) {
            long all = count(outcomes.stream().flatMap(o -> o.gold().marks().stream()), type);
            long found = count(outcomes.stream().flatMap(o -> o.found().stream()), type);
            List<Pairs.Pair> pairs = outcomes.stream()
                    .flatMap(o -> o.pairs().pairs().stream())
                    .filter(pair -> pair.gold().type().equals(type))
                    .toList();
            long right = pairs.stream().filter(Outcome::hasValue).count();
            rows.add(List.of(
                    Cell.of(type),
                    Cell.of(all),
                    Cell.of(found),
                    Cell.of(pairs.size()),
                    Cell.of(right),
                    Cell.of(Figure.share("value", right, pairs.size()))));
        }
        return new Grid("By type", List.of("type", "gold", "system", "found", "value right", "share"), rows);
    }

    private static long count(Stream<TimeMark> marks, String type) {
        return marks.filter(mark -> mark.type().equals(type)).count();
    }

    private static Grid confusion(List<Outcome> outcomes) {
        Confusion confusion = new Confusion();
        for (Outcome outcome : outcomes) {
            outcome.pairs()
                    .pairs()
                    .forEach(pair ->
                            confusion.add(pair.gold().type(), pair.found().type()));
            outcome.pairs().missed().forEach(mark -> confusion.add(mark.type(), "(missed)"));
        }
        return confusion.grid("Confusion (type of the gold, type found)");
    }

    private static Stream<Case> cases(Outcome outcome) {
        TimeGold gold = outcome.gold();
        List<Case> cases = new ArrayList<>();
        for (Pairs.Pair pair : outcome.pairs().pairs()) {
            String kind = (outcome.isStrict(pair) ? "" : "span ")
                    + (Outcome.hasValue(pair) ? "" : "value ")
                    + (Outcome.hasType(pair) ? "" : "type");
            if (!kind.isBlank()) {
                cases.add(new Case(kind.strip(), gold.id(), shown(gold, pair.gold()), shown(gold, pair.found()), ""));
            }
        }
        outcome.pairs().missed().forEach(mark -> cases.add(new Case("missed", gold.id(), shown(gold, mark), "", "")));
        outcome.pairs()
                .spurious()
                .forEach(mark -> cases.add(new Case("spurious", gold.id(), "", shown(gold, mark), "")));
        return cases.stream();
    }

    private static String shown(TimeGold gold, TimeMark mark) {
        return "[" + gold.words(mark).replaceAll("\\s+", " ") + "] " + mark.type() + " " + mark.value();
    }
}
