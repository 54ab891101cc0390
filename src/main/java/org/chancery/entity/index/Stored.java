package org.chancery.entity.index;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;

/**
 * All that the catalogue holds of one entity.
 *
 * @param names all its names with the marks that tell where they count
 * @param tenures its terms of office, earliest first
 */
public record Stored(CatalogueEntry entry, List<String> names, List<Tenure> tenures, Details details) {
    public Stored {
        requireNonNull(entry, "entry is null");
        names = List.copyOf(names);
        tenures = List.copyOf(tenures);
        requireNonNull(details, "details is null");
    }

    /** The name of a place among the names and, behind them, the demonyms. */
    String name(int place) {
        return place < names.size() ? names.get(place) : entry.demonyms().get(place - names.size());
    }
}
