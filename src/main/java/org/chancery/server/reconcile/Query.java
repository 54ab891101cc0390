package org.chancery.server.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a client looks for.
 *
 * @param name the name; absent when the properties are all that is known
 * @param types what it should be; any type when empty
 * @param strictness how much it should
 * @param limit how many candidates are wanted
 * @param properties what is known of it besides
 */
record Query(Optional<String> name, List<Type> types, Strictness strictness, int limit, List<Known> properties) {
    /** What the types of a query mean for a candidate. */
    enum Strictness {
        /** One that is of none of them counts for less. */
        SHOULD,
        /** One that is of none of them is left out. */
        ANY,
        /** One that is not of all of them is left out. */
        ALL
    }

    /**
     * Values of a property of what is looked for.
     *
     * @param values texts, numbers as text, or ids of things
     */
    record Known(Property property, List<String> values) {
        Known {
            requireNonNull(property, "property is null");
            values = List.copyOf(values);
        }
    }

    Query {
        requireNonNull(name, "name is null");
        types = List.copyOf(types);
        requireNonNull(strictness, "strictness is null");
        properties = List.copyOf(properties);
    }

    boolean isOfAsked(Thing thing) {
        return types.isEmpty() || types.stream().anyMatch(type -> thing.isOf(type.id()));
    }

    /** Whether a candidate is left out for its types. */
    boolean excludes(Thing thing) {
        return switch (strictness) {
            case SHOULD -> false;
            case ANY -> !isOfAsked(thing);
            case ALL -> !types.stream().allMatch(type -> thing.isOf(type.id()));
        };
    }
}
