package org.chancery.time.relation;

import java.util.ArrayList;
import java.util.List;

/** An order of the four days on which two times start and end, as {@code a.start <= a.end < b.start <= b.end}. */
final class DayOrder {
    /** Days that are the same day, and how they lie to those before them in the order. */
    private record Step(boolean later, List<String> days) {}

    private final List<Step> steps;

    private DayOrder(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    static DayOrder parse(String order) {
        List<Step> steps = new ArrayList<>();
        for (String group : order.split("(?=<)")) {
            boolean later = !group.startsWith("<=");
            steps.add(new Step(
                    later, List.of(group.replaceFirst("^<=?", "").strip().split(" = "))));
        }
        return new DayOrder(steps);
    }

    /**
     * Whether days within the bounds can be found in this order. Each is taken as early as those before it allow; if that is too late for one, no other
     * choice helps, for taking one of them later never moves another to an earlier day.
     */
    boolean isPossible(FuzzyTime a, FuzzyTime b) {
        long at = Long.MIN_VALUE;
        for (Step step : steps) {
            long earliest = at == Long.MIN_VALUE ? at : step.later() ? at + 1 : at;
            long latest = Long.MAX_VALUE;
            for (String day : step.days()) {
                DayRange range = range(day, a, b);
                earliest = Math.max(earliest, range.first());
                latest = Math.min(latest, range.last());
            }
            if (earliest > latest) {
                return false;
            }
            at = earliest;
        }
        return true;
    }

    private static DayRange range(String day, FuzzyTime a, FuzzyTime b) {
        return switch (day) {
            case "a.start" -> a.start();
            case "a.end" -> a.end();
            case "b.start" -> b.start();
            case "b.end" -> b.end();
            default -> throw new IllegalArgumentException("no day of a time: " + day);
        };
    }
}
