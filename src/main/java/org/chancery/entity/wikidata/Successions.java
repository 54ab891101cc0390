package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who came after whom in the offices that one person holds at a time. */
final class Successions {
    private record Start(String day, int person) {}

    private final Map<String, List<Start>> starts = new HashMap<>();

    /** Notes that a person took up an office. */
    void add(Office office, String day, int person) {
        if (!day.isEmpty() && !day.startsWith("-")) {
            starts.computeIfAbsent(key(office), key -> new ArrayList<>()).add(new Start(day, person));
        }
    }

    private static String key(Office office) {
        return office.title() + "\t" + office.of();
    }

    /** When all are noted. */
    void complete() {
        starts.values()
                .forEach(list -> list.sort(Comparator.comparing(Start::day).thenComparing(Start::person)));
    }

    /** When another person took up an office after somebody who did on a day. */
    Optional<String> after(Office office, String day, int person) {
        return starts.getOrDefault(key(office), List.of()).stream()
                .filter(start -> start.person() != person
                        && start.day().compareTo(day) > 0
                        && !start.day().startsWith(day))
                .map(Start::day)
                .findFirst();
    }
}
