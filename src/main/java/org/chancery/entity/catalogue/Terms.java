package org.chancery.entity.catalogue;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chancery.entity.Tenure;

/** The terms of office of a catalogue file, those of a person or a body read when they are first asked for. */
final class Terms {
    private final Map<String, Listed> entities;
    private final Supplier<Map<String, Set<String>>> people = Suppliers.memoize(this::people);
    private final Map<String, List<Tenure>> byPerson = new ConcurrentHashMap<>();
    private final Map<String, List<Tenure>> byBody = new ConcurrentHashMap<>();

    Terms(Map<String, Listed> entities) {
        this.entities = entities;
    }

    List<Tenure> ofPerson(String id) {
        Listed person = entities.get(id);
        return person == null || person.terms().isEmpty()
                ? List.of()
                : byPerson.computeIfAbsent(id, unread -> person.tenures());
    }

    /** In the order of the people. */
    List<Tenure> inBody(String id) {
        Set<String> holders = people.get().get(id);
        return holders == null ? List.of() : byBody.computeIfAbsent(id, unread -> inBody(id, holders));
    }

    private List<Tenure> inBody(String body, Set<String> holders) {
        List<Tenure> tenures = new ArrayList<>();
        for (String person : holders) {
            for (Tenure tenure : ofPerson(person)) {
                if (tenure.of().filter(body::equals).isPresent()) {
                    tenures.add(tenure);
                }
            }
        }
        return List.copyOf(tenures);
    }

    /** Who ever held an office of a body. */
    private Map<String, Set<String>> people() {
        Map<String, Set<String>> byBody = new HashMap<>();
        for (Listed person : entities.values()) {
            for (TermCells term : person.terms()) {
                if (!term.of().isEmpty()) {
                    byBody.computeIfAbsent(term.of(), body -> new LinkedHashSet<>())
                            .add(person.id());
                }
            }
        }
        return byBody;
    }
}
