package org.chancery.server.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Orders what a query can mean, and says whether it is sure of the first. */
final class Ranking {
    /** A name that is less like the one asked for is another. */
    private static final double LEAST_NAME = 0.4;

    /** From here on a candidate bears the name that is asked for. */
    private static final double WHOLE_NAME = 0.9;

    /** By how much a namesake of the same kind has to be less popular for it not to be meant. */
    private static final double CLEARLY_LESS = 0.25;

    /** People who are so popular are called by their family names alone. */
    private static final double KNOWN_BY_FAMILY_NAME = 0.5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.thing().id());

    /** The candidates of a query, best first, and whether the first of them is meant for sure. */
    record Ranked(List<Candidate> candidates, boolean isSure) {
        Ranked {
            candidates = List.copyOf(candidates);
        }
    }

    private final Finder finder;
    private final Agreement agreement;

    Ranking(Finder finder, Types types) {
        this.finder = finder;
        this.agreement = new Agreement(finder, types);
    }

    Ranked of(Query query) {
        String name = query.name().orElse("");
        if (name.length() > Finder.LONGEST_NAME) {
            return new Ranked(List.of(), false);
        }
        var exact = finder.byId(name);
        if (exact.isPresent()) {
            return new Ranked(List.of(candidate(query, exact.get(), OptionalDouble.of(1))), true);
        }
        List<Candidate> candidates = all(query, name).stream()
                .filter(candidate -> !query.excludes(candidate.thing()))
                .sorted(BEST_FIRST)
                .toList();
        return new Ranked(candidates.stream().limit(query.limit()).toList(), isSure(candidates));
    }

    private List<Candidate> all(Query query, String name) {
        Spoken spoken = Spoken.of(name);
        if (spoken.isEmpty()) {
            return query.name().isPresent()
                    ? List.of()
                    : agreement.having(query.properties()).stream()
                            .map(thing -> candidate(query, thing, OptionalDouble.empty()))
                            .toList();
        }
        return finder.byName(spoken).stream()
                .flatMap(found -> {
                    double likeness = Math.max(Likeness.of(name, spoken, found.thing()), found.floor());
                    return likeness < LEAST_NAME
                            ? Stream.of()
                            : Stream.of(candidate(query, found.thing(), OptionalDouble.of(likeness)));
                })
                .toList();
    }

    private Candidate candidate(Query query, Thing thing, OptionalDouble name) {
        Map<String, Double> properties = new LinkedHashMap<>();
        query.properties().forEach(known -> agreement
                .of(known, thing)
                .ifPresent(value -> properties.put(known.property().id(), value)));
        OptionalDouble type =
                query.types().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(query.isOfAsked(thing) ? 1 : 0);
        return new Candidate(thing, name, type, properties);
    }

    /** Whether the first bears the whole name, nothing speaks against it, and no other can be meant as well. */
    private static boolean isSure(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return false;
        }
        Candidate first = candidates.get(0);
        boolean isNamed = first.name().orElse(0) >= WHOLE_NAME;
        return isNamed && first.fits() && candidates.stream().skip(1).noneMatch(other -> isRival(first, other));
    }

    private static boolean isRival(Candidate first, Candidate other) {
        if (!other.fits()) {
            return false;
        }
        double name = other.name().orElse(0);
        if (name >= Likeness.DEMONYM) {
            boolean isLike = first.thing().type().equals(other.thing().type());
            return !isLike || first.thing().popularity() - other.thing().popularity() < CLEARLY_LESS;
        }
        return name >= Likeness.FAMILY_NAME * 0.97
                && other.thing().isOf("Person")
                && !first.thing().isOf("Person")
                && other.thing().popularity() >= KNOWN_BY_FAMILY_NAME;
    }
}
