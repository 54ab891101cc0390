package org.chancery.timeline;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A party or a place of an event.
 *
 * @param id its local name in the graph: the Wikidata id when it is linked
 * @param wikidata its page on Wikidata, when it is linked
 */
public record Named(String id, String label, Optional<String> wikidata) {
    public Named {
        requireNonNull(id, "id is null");
        requireNonNull(label, "label is null");
        requireNonNull(wikidata, "wikidata is null");
    }
}
