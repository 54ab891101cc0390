package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;

/**
 * What a catalogue file lists.
 *
 * @param version what the catalogue calls itself
 * @param entities the entities by id, in the order of the file
 * @param lives when that existed which exists no more, by id
 */
record CatalogueFile(String version, Map<String, Listed> entities, Map<String, Details> lives) {
    CatalogueFile {
        requireNonNull(version, "version is null");
        entities = Collections.unmodifiableMap(entities);
        lives = Collections.unmodifiableMap(lives);
    }

    /** The ids of its countries by alpha-3 code. */
    Map<String, String> countries() {
        Map<String, String> byCode = new HashMap<>();
        for (Listed listed : entities.values()) {
            EntryCells cells = listed.cells();
            if (cells.kind().isCountry() && !cells.code().isEmpty()) {
                byCode.putIfAbsent(cells.code(), cells.id());
            }
        }
        return byCode;
    }

    /**
     * All of it, read to the last date.
     *
     * @throws CatalogueException when a line is broken
     */
    CatalogueContents contents() {
        Completion completion = new Completion(countries());
        Map<String, CatalogueEntry> entries = new LinkedHashMap<>();
        Map<String, List<String>> names = new LinkedHashMap<>();
        List<Tenure> tenures = new ArrayList<>();
        for (Listed listed : entities.values()) {
            entries.put(listed.id(), completion.of(listed.entry()));
            names.put(listed.id(), listed.cells().names());
            tenures.addAll(listed.tenures());
        }
        return new CatalogueContents(version, entries, names, tenures, lives);
    }
}
