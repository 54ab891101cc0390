package org.chancery.server.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Something that is known of things.
 *
 * @param id what queries and answers call it
 * @param name for people
 * @param description what it says
 * @param isEntity whether its values are things themselves
 * @param types the ids of the types that have it
 */
record Property(String id, String name, String description, boolean isEntity, List<String> types) {
    Property {
        requireNonNull(id, "id is null");
        requireNonNull(name, "name is null");
        requireNonNull(description, "description is null");
        types = List.copyOf(types);
    }
}
