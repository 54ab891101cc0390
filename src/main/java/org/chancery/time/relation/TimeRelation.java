package org.chancery.time.relation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be asked of two times: Allen's thirteen relations, and two that are several of them together, because what lies somewhere in a month can be
 * certain to lie within the year without its being certain whether it starts the year.
 */
public enum TimeRelation {
    BEFORE(AllenRelation.BEFORE),
    MEETS(AllenRelation.MEETS),
    OVERLAPS(AllenRelation.OVERLAPS),
    STARTS(AllenRelation.STARTS),
    DURING(AllenRelation.DURING),
    FINISHES(AllenRelation.FINISHES),
    EQUALS(AllenRelation.EQUALS),
    FINISHED_BY(AllenRelation.FINISHED_BY),
    CONTAINS(AllenRelation.CONTAINS),
    STARTED_BY(AllenRelation.STARTED_BY),
    OVERLAPPED_BY(AllenRelation.OVERLAPPED_BY),
    MET_BY(AllenRelation.MET_BY),
    AFTER(AllenRelation.AFTER),
    /** No day of the one lies outside the other. */
    WITHIN(AllenRelation.STARTS, AllenRelation.DURING, AllenRelation.FINISHES, AllenRelation.EQUALS),
    /** They have a day in common. */
    INTERSECTS(EnumSet.complementOf(EnumSet.of(AllenRelation.BEFORE, AllenRelation.AFTER)));

    private final Set<AllenRelation> relations;

    TimeRelation(AllenRelation... relations) {
        this(EnumSet.copyOf(List.of(relations)));
    }

    TimeRelation(Set<AllenRelation> relations) {
        this.relations = relations;
    }

    /** Whether it holds for at least one choice of days within the bounds. */
    public boolean isPossible(FuzzyTime a, FuzzyTime b) {
        return relations.stream().anyMatch(relation -> relation.isPossible(a, b));
    }

    /** Whether it holds for every choice of days within the bounds: no other relation is possible. */
    public boolean isCertain(FuzzyTime a, FuzzyTime b) {
        return Arrays.stream(AllenRelation.values())
                .filter(relation -> !relations.contains(relation))
                .noneMatch(relation -> relation.isPossible(a, b));
    }

    /** Its name in the middle of another: {@code MetBy}. */
    public String camelCase() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
