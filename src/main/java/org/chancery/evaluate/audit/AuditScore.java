package org.chancery.evaluate.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.evaluate.Calibration;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Grid;

/** What the judgements of a sample say of the store that it was drawn from. Claims that were not judged are left out, as if they had not been drawn. */
public final class AuditScore {
    private final List<Judged> judged;
    private final int drawn;
    private final Map<String, Long> byStratum;

    public AuditScore(List<Judged> sample) {
        drawn = sample.size();
        judged = sample.stream().filter(Judged::isJudged).toList();
        byStratum =
                judged.stream().collect(Collectors.groupingBy(Judged::stratum, TreeMap::new, Collectors.counting()));
    }

    /** How many claims of the sample nobody has judged. */
    public int unjudged() {
        return drawn - judged.size();
    }

    /** Precision overall, by type and by confidence. */
    public List<Grid> grids() {
        return List.of(overall(), byType(), byConfidence());
    }

    private Grid overall() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            rows.add(row(aspect.word(), one -> one.verdict(aspect).isPresent(), one -> one.verdict(aspect)
                    .orElse(false)));
        }
        rows.add(row("who did what to whom", one -> true, Judged::isCoreRight));
        rows.add(row("everything", one -> true, Judged::isAllRight));
        return grid("Precision (95%: Wilson)", "of", rows);
    }

    private Grid byType() {
        List<List<Cell>> rows = judged.stream()
                .map(Judged::type)
                .distinct()
                .sorted()
                .map(type -> row(type, one -> one.type().equals(type), Judged::isCoreRight))
                .toList();
        return grid("By type (right: who did what to whom)", "type", rows);
    }

    private Grid byConfidence() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < Calibration.bins().size(); i++) {
            int bin = i;
            rows.add(row(
                    Calibration.bins().get(i), one -> Calibration.bin(one.confidence()) == bin, Judged::isCoreRight));
        }
        return grid("By confidence (right: who did what to whom)", "confidence", rows);
    }

    private static Grid grid(String title, String head, List<List<Cell>> rows) {
        return new Grid(title, List.of(head, "judged", "right", "precision", "low", "high"), rows);
    }

    private List<Cell> row(String head, Predicate<Judged> counts, Predicate<Judged> right) {
        Weighed weighed = new Weighed();
        judged.stream().filter(counts).forEach(one -> weighed.add(weight(one), right.test(one)));
        List<Cell> row = new ArrayList<>(List.of(Cell.of(head)));
        row.addAll(weighed.cells());
        return row;
    }

    /** How many claims of the store a judged claim stands for. */
    private double weight(Judged one) {
        return (double) one.population() / byStratum.getOrDefault(one.stratum(), 1L);
    }
}
