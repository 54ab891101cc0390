package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.entity.Table;
import org.chancery.entity.index.QId;

/** Which roles offices are stated to have by their classes: the table {@code office-roles.tsv}. */
final class OfficeClasses {
    static final String LEGISLATOR = "legislator";

    private static final List<List<String>> ROWS = Table.read(OfficeClasses.class, "office-roles.tsv", 4);

    /** What is below each class of the table. */
    private final Map<Integer, IntMap> below = new LinkedHashMap<>();

    OfficeClasses(ClassTree tree) {
        for (List<String> row : ROWS) {
            below.computeIfAbsent(QId.number(row.get(1)), root -> tree.nearest(new int[] {root}));
        }
    }

    /** The roles of an office, in the order of the table. */
    List<String> roles(DumpItem office) {
        List<String> roles = new ArrayList<>(2);
        for (List<String> row : ROWS) {
            IntMap classes = below.get(QId.number(row.get(1)));
            boolean under = classes != null
                    && (classes.has(office.id())
                            || office.classes().stream().anyMatch(classes::has)
                            || office.parents().stream().anyMatch(classes::has));
            if (under && !roles.contains(row.get(0))) {
                roles.add(row.get(0));
            }
        }
        return roles;
    }
}
