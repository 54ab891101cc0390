package org.chancery.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often an article speaks of each country: what an ambiguous name can be held against. */
final class Tally {
    private static final double KNOWN = 4;

    private final Map<String, Integer> counts = new HashMap<>();

    /** Counts the countries that the names of an article mean beyond doubt. */
    static Tally of(List<List<Name>> names) {
        Tally tally = new Tally();
        names.forEach(line -> line.forEach(name -> clear(name)
                .flatMap(sense -> sense.entry().entity().country())
                .ifPresent(country -> tally.counts.merge(country, 1, Integer::sum))));
        return tally;
    }

    /** Whether there is no doubt what a name means: countries, and what is well known and alone has its name; agencies report from everywhere. */
    static Optional<Sense> clear(Name name) {
        if (name.senses().isEmpty()) {
            return Optional.empty();
        }
        Sense first = name.senses().get(0);
        boolean alone = name.senses().size() == 1;
        boolean country = first.entry().kind().isCountry();
        Kind kind = first.entry().kind();
        boolean known = first.entry().prior() >= KNOWN && kind != Kind.COMPANY && kind != Kind.MEDIA;
        boolean clear = alone && (country || known) || country && first.how() == Sense.How.DEMONYM;
        return clear ? Optional.of(first) : Optional.empty();
    }

    /** How often the article speaks of the country that it speaks of most. */
    int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether the article speaks of no other country. */
    boolean speaksOnlyOf(String country) {
        return counts.keySet().stream().allMatch(country::equals);
    }

    /** How often the article speaks of the country, or of what belongs to it. */
    int of(String country) {
        return counts.getOrDefault(country, 0);
    }
}
