package org.chancery.entity.wikidata;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Gives items of Wikidata by their ids. */
@FunctionalInterface
public interface ItemSource {
    /**
     * An item as it was on a day.
     *
     * @param json in the JSON form that Wikibase documents
     */
    record Dated(byte[] json, LocalDate day) {
        public Dated {
            requireNonNull(json, "json is null");
            requireNonNull(day, "day is null");
        }
    }

    /**
     * The items with some ids, by the ids that were asked for: of one that was merged into another it is that other one. Those that there are not are left out.
     *
     * @throws RuntimeException when it cannot be told of some whether there are any
     */
    Map<String, Dated> items(Collection<String> ids);
}
