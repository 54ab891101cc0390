package org.chancery.server.reconcile;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a name can mean, and how well.
 *
 * @param thing what it is
 * @param name how far its names are the one that is asked for, 0 to 1
 * @param type whether it is of a type that is asked for, 1 or 0; absent when none is
 * @param properties for each property that is asked for and known of it how well they agree, 0 to 1, by the id of the property
 */
record Candidate(Thing thing, OptionalDouble name, OptionalDouble type, Map<String, Double> properties) {
    private static final double NAME = 70;
    private static final double POPULARITY = 15;
    private static final double IN_GRAPH = 5;
    private static final double TYPE = 20;
    private static final double PROPERTY = 20;

    Candidate {
        requireNonNull(thing, "thing is null");
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** 0 to 100: the mean of all that is compared, each with its weight. */
    double score() {
        double sum = POPULARITY * thing.popularity() + (thing.isInGraph() ? IN_GRAPH : 0);
        double weights = POPULARITY + IN_GRAPH;
        if (name.isPresent()) {
            sum += NAME * name.getAsDouble();
            weights += NAME;
        }
        if (type.isPresent()) {
            sum += TYPE * type.getAsDouble();
            weights += TYPE;
        }
        for (double agreement : properties.values()) {
            sum += PROPERTY * agreement;
            weights += PROPERTY;
        }
        return Math.round(10_000 * sum / weights) / 100.0;
    }

    /** Whether nothing speaks against it but perhaps its name. */
    boolean fits() {
        return type.orElse(1) > 0 && properties.values().stream().allMatch(agreement -> agreement >= 0.5);
    }
}
