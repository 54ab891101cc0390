package org.chancery.evaluate.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the expressions of gold and system, one to one, from left to right: an expression pairs with the first of the other side that is open where it begins
 * and still alone. So does the toolkit of TempEval-3 (UzZaman et al. 2013).
 */
final class Pairs {
    private static final Comparator<TimeMark> ORDER =
            Comparator.comparingInt(TimeMark::start).thenComparingInt(TimeMark::end);

    /** A pair. */
    record Pair(TimeMark gold, TimeMark found) {}

    private record Beginning(TimeMark mark, boolean gold) {}

    private final List<TimeMark> gold;
    private final List<TimeMark> found;
    private final List<Pair> pairs = new ArrayList<>();

    Pairs(List<TimeMark> gold, List<TimeMark> found) {
        this.gold = new ArrayList<>(gold.stream().sorted(ORDER).toList());
        this.found = new ArrayList<>(found.stream().sorted(ORDER).toList());
        pair();
    }

    private void pair() {
        List<Beginning> beginnings = new ArrayList<>();
        gold.forEach(mark -> beginnings.add(new Beginning(mark, true)));
        found.forEach(mark -> beginnings.add(new Beginning(mark, false)));
        beginnings.sort(Comparator.comparingInt(beginning -> beginning.mark().start()));
        for (Beginning beginning : beginnings) {
            TimeMark mark = beginning.mark();
            List<TimeMark> own = beginning.gold() ? gold : found;
            List<TimeMark> others = beginning.gold() ? found : gold;
            if (indexOf(own, mark) >= 0) {
                Optional<TimeMark> open = others.stream()
                        .filter(other -> other.isOpenAt(mark.start()))
                        .findFirst();
                open.ifPresent(other -> {
                    own.remove(indexOf(own, mark));
                    others.remove(indexOf(others, other));
                    pairs.add(beginning.gold() ? new Pair(mark, other) : new Pair(other, mark));
                });
            }
        }
    }

    /** The place of this very mark: two marks can be equal. */
    private static int indexOf(List<TimeMark> marks, TimeMark mark) {
        for (int i = 0; i < marks.size(); i++) {
            if (isSame(marks.get(i), mark)) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(TimeMark a, TimeMark b) {
        return a == b;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** Those of the gold that nothing pairs with. */
    List<TimeMark> missed() {
        return List.copyOf(gold);
    }

    /** Those of the system that nothing pairs with. */
    List<TimeMark> spurious() {
        return List.copyOf(found);
    }
}
