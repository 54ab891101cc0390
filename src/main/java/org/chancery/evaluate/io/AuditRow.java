package org.chancery.evaluate.io;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.chancery.evaluate.audit.Aspect;
import org.chancery.evaluate.audit.Judged;

/** Reads a row of a table that was judged, and notes what is wrong with it. */
final class AuditRow {
    private final CSVRecord record;
    private final List<String> faults;

    AuditRow(CSVRecord record, List<String> faults) {
        this.record = record;
        this.faults = faults;
    }

    /** The row; none when it is wrong. */
    List<Judged> judged() {
        int before = faults.size();
        if (!record.isConsistent()) {
            faults.add(row() + ": has " + record.size() + " cells; the head has another number of columns");
            return List.of();
        }
        Map<Aspect, Boolean> verdicts = verdicts();
        requireComplete(verdicts);
        Optional<Double> confidence = number("confidence", cell -> Double.parseDouble(cell.replace(',', '.')));
        Optional<Integer> population = number("stratumSize", Integer::parseInt).filter(size -> {
            boolean some = size > 0;
            if (!some) {
                fault("stratumSize", size + " is no number of claims; keep what 'chancery audit sample' wrote");
            }
            return some;
        });
        return faults.size() > before
                ? List.of()
                : List.of(new Judged(
                        cell("type"), confidence.orElseThrow(), cell("stratum"), population.orElseThrow(), verdicts));
    }

    private Map<Aspect, Boolean> verdicts() {
        Map<Aspect, Boolean> verdicts = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            String cell = cell(aspect.column());
            switch (cell.toLowerCase(Locale.ROOT)) {
                case "" -> {}
                case "y", "yes" -> verdicts.put(aspect, true);
                case "n", "no" -> verdicts.put(aspect, false);
                default -> fault(aspect.column(), "\"" + cell + "\" is neither y nor n");
            }
        }
        return verdicts;
    }

    /** Either nothing is judged, or the event is, and where there is one everything that the claim says of it. */
    private void requireComplete(Map<Aspect, Boolean> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        Boolean event = verdicts.get(Aspect.EVENT);
        if (event == null) {
            requireCell(Aspect.EVENT);
        } else if (event) {
            for (Aspect aspect : Aspect.values()) {
                if (!verdicts.containsKey(aspect) && isSaid(aspect)) {
                    requireCell(aspect);
                }
            }
        }
    }

    private boolean isSaid(Aspect aspect) {
        return switch (aspect) {
            case EVENT, STATUS -> true;
            case SOURCE -> !cell("source").isEmpty();
            case TARGET -> !cell("target").isEmpty();
            case TIME -> !cell("date").isEmpty();
        };
    }

    private void requireCell(Aspect aspect) {
        if (cell(aspect.column()).isEmpty()) {
            fault(aspect.column(), "is empty; write y or n, or empty all judgements of the row");
        }
    }

    private <N> Optional<N> number(String column, Function<String, N> parser) {
        try {
            return Optional.of(parser.apply(cell(column)));
        } catch (NumberFormatException none) {
            fault(column, "\"" + cell(column) + "\" is no number; keep what 'chancery audit sample' wrote");
            return Optional.empty();
        }
    }

    private String cell(String column) {
        return record.get(column).strip();
    }

    private void fault(String column, String what) {
        faults.add(row() + ", column " + column + ": " + what);
    }

    /** As spreadsheets count: the head is row 1. */
    private String row() {
        return "row " + (record.getRecordNumber() + 1);
    }
}
