package org.chancery.entity.wikidata;

/**
 * Which items of a dump may be wanted, as far as an item itself tells: the class tree is only known when all are read. It lets through everything that
 * {@link KindTable} could keep, and all classes and offices.
 */
final class Selection {
    private static final int FEWEST_SITELINKS = 2;

    private Selection() {}

    static boolean mayKeep(DumpItem item) {
        if (item.isHuman()) {
            return !item.positions().isEmpty() || item.sitelinks() >= KindTable.FAMOUS;
        }
        if (!item.parents().isEmpty()
                || !item.jurisdictions().isEmpty()
                || !item.iso3().isEmpty()) {
            return true;
        }
        if (item.classes().isEmpty() || KindTable.LEFT_OUT_CLASSES.containsAll(item.classes())) {
            return false;
        }
        return item.sitelinks() >= FEWEST_SITELINKS
                || item.classes().stream().anyMatch(KindTable.OFFICE_CLASSES::contains);
    }
}
