package org.chancery.server.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A type of things that can be found.
 *
 * @param id what queries and answers call it
 * @param name for people
 * @param broader the id of the type above
 * @param wikidata the classes of Wikidata that stand for it
 */
record Type(String id, String name, Optional<String> broader, List<String> wikidata) {
    Type {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(broader, "broader is null");
        wikidata = List.copyOf(wikidata);
    }
}
