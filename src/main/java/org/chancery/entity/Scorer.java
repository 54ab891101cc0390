package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.language.Token.NameTag;

/**
 * Weighs what a name can mean, by how the name is written, what the name tagger says, the countries that the article speaks of, and how likely news is
 * to speak of it at all; against the chance that it means something that the catalogue does not hold.
 */
final class Scorer {
    /** The weight of what the catalogue does not hold. */
    private static final double UNKNOWN = 3.5;

    /** The probability from which a link is made. */
    static final double SURE = 0.5;

    private static final double WHOLE_NAME = 3;
    private static final double TAG_AGREES = 1.5;
    private static final double TAG_DISAGREES = -2.5;
    private static final double CHOSEN = 4;
    private static final double OBSCURE = 2.5;

    /** A sense with its weight. */
    record Weighed(Sense sense, double weight) {}

    private final Tally tally;

    Scorer(Tally tally) {
        this.tally = tally;
    }

    /** The meanings of a name with their probabilities, best first; together below 1 by the chance of something unknown. */
    List<Candidate> candidates(Name name, Line line) {
        List<Weighed> weighed = name.senses().stream()
                .map(sense -> new Weighed(sense, weight(sense, name, line)))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        double total = Math.exp(UNKNOWN)
                + weighed.stream().mapToDouble(w -> Math.exp(w.weight())).sum();
        List<Candidate> candidates = new ArrayList<>();
        weighed.forEach(w -> candidates.add(new Candidate(w.sense().entry().id(), Math.exp(w.weight()) / total)));
        return candidates;
    }

    private double weight(Sense sense, Name name, Line line) {
        CatalogueEntry entry = sense.entry();
        double weight = prior(entry) + tag(entry.kind(), name.tag()) + coherence(entry);
        if (name.length() > 1) {
            weight += WHOLE_NAME;
        } else if (sense.how() == Sense.How.DEMONYM) {
            weight += WHOLE_NAME;
        } else if (prior(entry) < OBSCURE && !(entry.kind() == Kind.COMPANY && sense.how() == Sense.How.NAME)) {
            weight -= 2;
        }
        return weight + address(entry, name, line);
    }

    /** The few seas, straits and seats of government of the catalogue are there because news speaks of them. */
    private static double prior(CatalogueEntry entry) {
        boolean chosen = entry.kind() == Kind.SEAT || entry.kind() == Kind.PLACE;
        return chosen ? Math.max(entry.prior(), CHOSEN) : entry.prior();
    }

    private static double tag(Kind kind, NameTag tag) {
        return switch (tag) {
            case NONE -> 0;
            case PERSON -> kind == Kind.PERSON ? TAG_AGREES : TAG_DISAGREES;
            case LOCATION -> kind.isPlace() || kind.isCountry() ? TAG_AGREES : TAG_DISAGREES;
            case ORGANIZATION -> kind.isOrganization() ? TAG_AGREES : kind.isCountry() ? 0 : TAG_DISAGREES / 2;
        };
    }

    private double coherence(CatalogueEntry entry) {
        Optional<String> country = entry.entity().country();
        int count = country.map(tally::of).orElse(0);
        boolean obscurePerson = entry.kind() == Kind.PERSON && entry.prior() < OBSCURE && count == 0;
        return obscurePerson ? -2.5 : entry.kind().isCountry() ? 0 : Math.min(1.5, 0.6 * Math.log1p(count));
    }

    /** "Athens, Georgia", "London, Ontario": the name behind the comma says where it lies. */
    private static double address(CatalogueEntry entry, Name name, Line line) {
        return 0;
    }
}
