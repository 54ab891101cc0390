package org.chancery.entity.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;

/**
 * All that a catalogue file holds, in its order.
 *
 * @param version what the catalogue calls itself
 * @param entries the entries by id, with what {@link Completion} adds
 * @param names all names of the entries by id, with the marks that tell where they count
 * @param tenures the terms of office, those of a person one after the other
 * @param lives when that existed which exists no more, by id
 */
public record CatalogueContents(
        String version,
        Map<String, CatalogueEntry> entries,
        Map<String, List<String>> names,
        List<Tenure> tenures,
        Map<String, Details> lives) {
    public CatalogueContents {
        entries = Collections.unmodifiableMap(entries);
        names = Collections.unmodifiableMap(names);
        tenures = Collections.unmodifiableList(tenures);
        lives = Collections.unmodifiableMap(lives);
    }

    /** The terms of office by person. */
    public Map<String, List<Tenure>> tenuresByPerson() {
        Map<String, List<Tenure>> byPerson = new LinkedHashMap<>();
        tenures.forEach(tenure -> byPerson.computeIfAbsent(tenure.person(), id -> new ArrayList<>(2))
                .add(tenure));
        return byPerson;
    }

    /** The names of an entry, its label first. */
    public List<String> names(String id) {
        return Optional.ofNullable(names.get(id)).orElse(List.of());
    }
}
