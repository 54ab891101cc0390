package org.chancery.assemble;

import static org.chancery.event.EventType.VISIT;

import java.util.Optional;

/** Where: a city goes with its country. A visit is known by where it leads, so that each stop of a tour is a visit of its own. */
final class PlaceFit implements Fit {
    private static final double SAME = 0.8;
    private static final double WITHIN = 0.6;
    private static final double OTHER_CITY = -0.8;
    private static final double OTHER_COUNTRY = -1.5;
    private static final double SAME_DESTINATION = 1.0;
    private static final double SAME_COUNTRY_VISITED = 0.7;
    private static final double DESTINATION_UNKNOWN = -0.5;

    @Override
    public double of(Reading one, Reading other) {
        Optional<Site.Relation> relation =
                one.site().flatMap(site -> other.site().map(site::to));
        if (one.claim().type() == VISIT) {
            return relation.map(PlaceFit::destination)
                    .orElse(one.site().equals(other.site()) ? 0 : DESTINATION_UNKNOWN);
        }
        return relation.map(PlaceFit::place).orElse(0.0);
    }

    private static double place(Site.Relation relation) {
        return switch (relation) {
            case SAME -> SAME;
            case WITHIN -> WITHIN;
            case SAME_COUNTRY -> OTHER_CITY;
            case APART -> OTHER_COUNTRY;
            case UNKNOWN -> 0;
        };
    }

    private static double destination(Site.Relation relation) {
        return switch (relation) {
            case SAME, WITHIN -> SAME_DESTINATION;
            case SAME_COUNTRY -> SAME_COUNTRY_VISITED;
            case APART, UNKNOWN -> VETO;
        };
    }
}
