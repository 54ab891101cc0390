package org.chancery.entity.wikidata;

import java.util.Optional;

/** Of which row of {@link KindTable} an item is. */
final class KindFinder {
    private final IntMap nearest;

    KindFinder(ClassTree tree) {
        nearest = tree.nearest(
                KindTable.ROWS.stream().mapToInt(KindTable.Row::root).toArray());
    }

    /** The row of the nearest root above the classes of an item, nothing when there is none, or it is left out. */
    Optional<KindTable.Row> kind(DumpItem item) {
        return row(item).filter(row -> !row.isLeftOut());
    }

    /** The row of the nearest root above the classes of an item, be it left out or not; nothing when there is none. */
    Optional<KindTable.Row> row(DumpItem item) {
        int best = Integer.MAX_VALUE;
        for (int type : item.classes()) {
            int found = nearest.get(type);
            best = found >= 0 && found < best ? found : best;
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(KindTable.ROWS.get(best & 0xFF));
    }
}
