package org.chancery.entity.wikidata;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.entity.Table;
import org.chancery.entity.index.QId;

/** What items are kept, and as what: the table {@code kinds.tsv}. */
final class KindTable {
    private static final String LEFT_OUT = "-";
    private static final double HIGHEST = 8;

    /**
     * A kind of items.
     *
     * @param type as the facts of the bundled catalogue name types, empty for what is left out
     * @param subtype the same of subtypes
     * @param root the class whose instances are of this kind
     * @param sitelinks how many an item needs at least
     * @param population how many inhabitants do as well, 0 when none do
     * @param factor what the logarithm of the sitelinks is multiplied with
     */
    record Row(String type, String subtype, int root, int sitelinks, long population, double factor) {
        boolean isLeftOut() {
            return type.isEmpty();
        }

        /** How likely news is to speak of an item: 0 to 8. */
        double prior(int links) {
            return Math.min(HIGHEST, factor * Math.log(1.0 + links) / Math.log(2));
        }

        boolean keeps(DumpItem item) {
            boolean always = !item.iso3().isEmpty()
                    || item.isHuman() && !item.positions().isEmpty();
            boolean peopled = population > 0 && item.population() >= population;
            return !isLeftOut() && (always || peopled || item.sitelinks() >= sitelinks);
        }
    }

    static final List<Row> ROWS = Table.read(KindTable.class, "kinds.tsv", 8).stream()
            .map(KindTable::row)
            .toList();

    /** The classes of what is left out. */
    static final Set<Integer> LEFT_OUT_CLASSES =
            ROWS.stream().filter(Row::isLeftOut).map(Row::root).collect(Collectors.toUnmodifiableSet());

    /** The classes of offices. */
    static final Set<Integer> OFFICE_CLASSES = ROWS.stream()
            .filter(row -> row.type().equals("office"))
            .map(Row::root)
            .collect(Collectors.toUnmodifiableSet());

    /** How many sitelinks people need who never held an office. */
    static final int FAMOUS = ROWS.stream()
            .filter(row -> row.root() == DumpItem.HUMAN)
            .mapToInt(Row::sitelinks)
            .findFirst()
            .orElseThrow();

    private KindTable() {}

    private static Row row(List<String> cells) {
        boolean leftOut = cells.get(0).equals(LEFT_OUT);
        return new Row(
                leftOut ? "" : cells.get(0),
                cells.get(1),
                QId.number(cells.get(2)),
                cells.get(4).isEmpty() ? 0 : Integer.parseInt(cells.get(4)),
                cells.get(5).isEmpty() ? 0 : Long.parseLong(cells.get(5)),
                cells.get(6).isEmpty() ? 0 : Double.parseDouble(cells.get(6)));
    }
}
