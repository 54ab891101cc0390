package org.chancery.evaluate.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Calibration;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Confusion;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.FoundClaim;
import org.chancery.evaluate.Grid;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.events.Outcome.Answer;

/**
 * Scores claims against coded sentences. An event is found when a claim's parties overlap its own; of several the one that overlaps best counts. Accuracy and
 * macro-F1 are about the types of events found.
 */
public final class EventScorer {
    /** The fewest events of a type for the type to count in macro-F1. */
    public static final int SUPPORT = 30;

    private final List<EventGold> gold;
    private final List<String> types;
    private final List<String> frequent;

    public EventScorer(List<EventGold> gold) {
        this.gold = List.copyOf(gold);
        Map<String, Integer> support = new TreeMap<>();
        gold.forEach(row -> row.events().forEach(event -> support.merge(Types.of(event.code()), 1, Integer::sum)));
        this.types = List.copyOf(support.keySet());
        this.frequent = types.stream()
                .filter(type -> support.getOrDefault(type, 0) >= SUPPORT)
                .toList();
    }

    /** The names of the figures. */
    public List<String> figures() {
        return measure(List.of()).stream().map(Figure::name).toList();
    }

    /** @param claims by the id of the sentence */
    public Evaluation score(String name, Map<String, List<FoundClaim>> claims, Bootstrap bootstrap) {
        List<Outcome> outcomes = gold.stream()
                .map(row -> Outcome.of(row, claims.getOrDefault(row.id(), List.of())))
                .toList();
        List<Score> scores = bootstrap.scores(outcomes, this::measure);
        List<Grid> tables = List.of(
                byType(outcomes), confusion(outcomes), calibration(outcomes, false), calibration(outcomes, true));
        return new Evaluation(
                "events", name, gold.size(), "sentences", bootstrap, scores, tables, cases(outcomes), List.of());
    }

    private List<Figure> measure(List<Outcome> sample) {
        List<Answer> answers = answers(sample);
        List<Answer> found = answers.stream().filter(Answer::isFound).toList();
        long right = found.stream().filter(Answer::isRight).count();
        return List.of(
                Figure.share("recall", found.size(), answers.size()),
                Figure.share("accuracy", right, found.size()),
                macro(found),
                Figure.share("endToEnd", right, answers.size()),
                new Calibration(trials(sample, true)).error("calibrationError"),
                new Calibration(trials(sample, false)).error("calibrationErrorOfAll"));
    }

    private static List<Answer> answers(List<Outcome> sample) {
        return sample.stream().flatMap(outcome -> outcome.answers().stream()).toList();
    }

    private Figure macro(List<Answer> found) {
        Map<String, TypeCounts> byType = TypeCounts.of(found);
        double sum = 0;
        int present = 0;
        for (String type : frequent) {
            TypeCounts counts = byType.getOrDefault(type, TypeCounts.NONE);
            if (counts.gold() > 0) {
                sum += counts.f1();
                present++;
            }
        }
        return new Figure("macroF1", present == 0 ? Double.NaN : sum / present, present + " types");
    }

    private Grid byType(List<Outcome> outcomes) {
        List<Answer> answers = answers(outcomes);
        Map<String, TypeCounts> byType =
                TypeCounts.of(answers.stream().filter(Answer::isFound).toList());
        List<List<Cell>> rows = new ArrayList<>();
        for (String type : types) {
            long all = answers.stream().filter(a -> a.code().equals(type)).count();
            TypeCounts counts = byType.getOrDefault(type, TypeCounts.NONE);
            rows.add(List.of(
                    Cell.of(type),
                    Cell.of(all),
                    Cell.of(counts.gold()),
                    Cell.of(counts.right()),
                    Cell.of(Figure.share("precision", counts.right(), counts.found())),
                    Cell.of(Figure.share("recall", counts.right(), counts.gold())),
                    new Cell.Value(counts.gold() == 0 ? Double.NaN : counts.f1())));
        }
        return new Grid(
                "By type (precision, recall, F1: of the types, over the events found)",
                List.of("type", "gold", "found", "right", "precision", "recall", "F1"),
                rows);
    }

    private static Grid confusion(List<Outcome> outcomes) {
        Confusion confusion = new Confusion();
        answers(outcomes).forEach(answer -> confusion.add(answer.code(), answer.type()));
        return confusion.grid("Confusion (type of the gold, type of the claim)");
    }

    private static Grid calibration(List<Outcome> outcomes, boolean all) {
        String title = all
                ? "Calibration of all claims (right: parties and type; the gold need not name every event of a sentence)"
                : "Calibration of claims about the parties of the gold (right: type)";
        return new Calibration(trials(outcomes, !all)).grid(title);
    }

    private static List<Calibration.Trial> trials(List<Outcome> sample, boolean meeting) {
        return sample.stream()
                .flatMap(outcome -> outcome.claims().stream())
                .filter(claim -> claim.meets() || !meeting)
                .map(claim -> new Calibration.Trial(claim.confidence(), claim.right()))
                .toList();
    }

    private static List<Case> cases(List<Outcome> outcomes) {
        List<Case> cases = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            for (Answer answer : outcome.answers()) {
                if (!answer.isRight()) {
                    EventGold.Event event = answer.event();
                    cases.add(new Case(
                            answer.isFound() ? "type" : "missed",
                            outcome.gold().id(),
                            answer.code() + " [" + event.source() + "] -> [" + event.target() + "]",
                            answer.best()
                                    .map(FoundClaim::summary)
                                    .orElse(outcome.claims().size() + " other claims"),
                            outcome.gold().text()));
                }
            }
        }
        return cases;
    }
}
