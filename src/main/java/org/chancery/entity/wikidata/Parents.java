package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The classes above some classes (P279), as far up as the tables of this package ask: what is above a class of {@link KindTable} makes no difference. Each level of the tree is
 * asked for at once.
 */
final class Parents {
    private static final Set<Integer> ROOTS =
            KindTable.ROWS.stream().map(KindTable.Row::root).collect(Collectors.toUnmodifiableSet());

    private final Function<Collection<Integer>, Map<Integer, DumpItem>> items;
    private final Map<Integer, List<Integer>> known = new HashMap<>();

    /** @param items gives items by their numbers, without those that there are not */
    Parents(Function<Collection<Integer>, Map<Integer, DumpItem>> items) {
        this.items = items;
    }

    /** Asks for what is above the classes of each item, up to the first level with a class of {@link KindTable}: that is what {@link KindFinder} needs. */
    void toKinds(Collection<DumpItem> of) {
        List<Climb> climbs = of.stream().map(item -> new Climb(item.classes())).toList();
        List<Climb> open = climbs.stream().filter(Climb::isBelowRoots).toList();
        while (!open.isEmpty()) {
            load(open);
            open.forEach(Climb::up);
            open = open.stream().filter(Climb::isBelowRoots).toList();
        }
    }

    /** Asks for all that is above some offices and their classes, which {@link OfficeClasses} needs. */
    void above(Collection<DumpItem> offices) {
        Climb climb = new Climb(List.of());
        for (DumpItem office : offices) {
            known.putIfAbsent(office.id(), office.parents());
            climb.at.addAll(office.parents());
            climb.at.addAll(office.classes());
        }
        climb.at.removeAll(ROOTS);
        while (!climb.at.isEmpty()) {
            load(List.of(climb));
            climb.up();
            climb.at.removeAll(ROOTS);
        }
    }

    private void load(List<Climb> climbs) {
        Set<Integer> wanted = new TreeSet<>();
        climbs.forEach(climb -> wanted.addAll(climb.at));
        wanted.removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            Map<Integer, DumpItem> found = items.apply(wanted);
            wanted.forEach(id -> known.put(id, found.containsKey(id) ? parents(found, id) : List.of()));
        }
    }

    private static List<Integer> parents(Map<Integer, DumpItem> found, int id) {
        DumpItem item = found.get(id);
        return item == null ? List.of() : item.parents();
    }

    ClassTree tree() {
        ClassTree tree = new ClassTree();
        known.forEach((child, parents) -> parents.forEach(parent -> tree.add(child, parent)));
        return tree;
    }

    private final class Climb {
        private final Set<Integer> at = new TreeSet<>();
        private final Set<Integer> seen = new HashSet<>();

        Climb(Collection<Integer> from) {
            at.addAll(from);
        }

        boolean isBelowRoots() {
            return !at.isEmpty() && at.stream().noneMatch(ROOTS::contains);
        }

        void up() {
            seen.addAll(at);
            List<Integer> next = new ArrayList<>();
            at.forEach(id -> next.addAll(known.getOrDefault(id, List.of())));
            at.clear();
            at.addAll(next);
            at.removeAll(seen);
        }
    }
}
