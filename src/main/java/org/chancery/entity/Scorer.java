package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final double SURE = 0.5;

    /** When it is as good as certain that a name is in the catalogue, less is enough for the likeliest of its meanings. */
    private static final double ALMOST_CERTAIN = 0.8;

    private static final double CLEAR = 1.01;
    private static final double LEADING = 0.35;
    private static final double WHOLE_NAME = 3;
    private static final double TAG_AGREES = 1.5;
    private static final double TAG_DISAGREES = -2.5;
    private static final double KNOWN = 4;
    /** Words before a place. */
    static final Set<String> WHERE = Set.of("in", "near", "outside", "around", "from", "at");

    private static final double PLACED = 0.7;
    private static final Set<String> REGIONS = Set.of(
            "province", "provinces", "state", "county", "region", "prefecture", "governorate", "oblast", "district");

    /** Offices and bodies that parts of countries have, and countries have not. */
    private static final Set<String> GOVERNMENTS = NameSpans.column("regional-offices.tsv");

    private static final double GOVERNED = 2 * WHOLE_NAME;
    private static final double OBSCURE = 2.5;

    /** Against a place in whose stead another of its name is meant: "Paris, Texas". */
    private static final double ELSEWHERE = -3 * WHOLE_NAME;

    private static final Set<String> LIST = Set.of("and", "or");

    /** A sense with its weight. */
    record Weighed(Sense sense, double weight) {}

    private final Reading reading;
    private final Tally tally;

    Scorer(Reading reading) {
        this.reading = reading;
        tally = reading.tally();
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

    /** The best meaning, when it is likelier than anything unknown and, of several in the catalogue, than each other. */
    static Optional<Candidate> sure(List<Candidate> candidates) {
        double known = candidates.stream().mapToDouble(Candidate::score).sum();
        return candidates.stream()
                .findFirst()
                .filter(best -> best.score() >= SURE
                        || known >= ALMOST_CERTAIN && best.score() >= LEADING && isClear(candidates));
    }

    /** Whether the second is behind the first, not level with it. */
    private static boolean isClear(List<Candidate> candidates) {
        return candidates.size() > 1
                && candidates.get(0).score() >= CLEAR * candidates.get(1).score();
    }

    private double weight(Sense sense, Name name, Line line) {
        CatalogueEntry entry = sense.entry();
        double weight = entry.prior() + tag(entry.kind(), name.tag()) + coherence(entry);
        if (entry.kind() == Kind.PERSON && name.length() == 1 && name.tag() == NameTag.LOCATION) {
            weight += TAG_DISAGREES;
        }
        if (entry.kind().isPlace() && WHERE.contains(line.key(name.from() - 1))) {
            weight += PLACED;
        }
        double regional = regional(entry, name, line);
        weight += address(entry, name, line) + regional;
        if (name.length() > 1) {
            weight += WHOLE_NAME;
        } else if (sense.how() == Sense.How.DEMONYM) {
            weight += WHOLE_NAME;
        } else if (isObscure(sense)) {
            weight -= 2;
        }
        if (sense.isInCountry() && !isLeading(entry) && regional < GOVERNED || isAnotherPlace(entry, name, line)) {
            weight -= WHOLE_NAME;
        }
        if (name.senses().size() > 1 && isOfAnotherTime(entry, line)) {
            weight -= WHOLE_NAME;
        }
        if (reading.isOfLater(entry)) {
            weight -= WHOLE_NAME;
        }
        return sense.isAfterComma() ? weight + WHOLE_NAME : weight;
    }

    /** Whether a state of the past did not exist on the day that the sentence speaks of. */
    private boolean isOfAnotherTime(CatalogueEntry entry, Line line) {
        return entry.kind().isCountry()
                && reading.spoken()
                        .day(line)
                        .filter(day -> !reading.catalogue().details(entry.id()).lasts(day))
                        .isPresent();
    }

    private static double tag(Kind kind, NameTag tag) {
        if (kind == Kind.INTERGOVERNMENTAL) {
            return tag == NameTag.ORGANIZATION ? TAG_AGREES : 0;
        }
        return switch (tag) {
            case NONE -> 0;
            case PERSON -> kind == Kind.PERSON ? TAG_AGREES : TAG_DISAGREES;
            case LOCATION -> kind.isPlace() || kind.isCountry() ? TAG_AGREES : TAG_DISAGREES;
            case ORGANIZATION ->
                kind.isOrganization() || kind == Kind.SEAT ? TAG_AGREES : kind.isCountry() ? 0 : TAG_DISAGREES / 2;
        };
    }

    private double coherence(CatalogueEntry entry) {
        int count = count(entry);
        if (count == 0 && needsCountry(entry)) {
            return TAG_DISAGREES;
        }
        return entry.kind().isCountry() ? 0 : Math.min(1.5, 0.6 * Math.log1p(count));
    }

    /** "Athens, Georgia", "Valencia, Venezuela": the name behind the comma says where it lies. */
    private double address(CatalogueEntry entry, Name name, Line line) {
        if (entry.kind() != Kind.CITY || !line.key(name.to() + 1).equals(",")) {
            return 0;
        }
        Optional<Name> behind = reading.names(line.sentence().index()).stream()
                .filter(next -> next.from() == name.to() + 2)
                .findFirst();
        List<CatalogueEntry> places = behind.stream()
                .flatMap(next -> next.senses().stream())
                .map(Sense::entry)
                .filter(place -> place.kind().isCountry() || place.kind() == Kind.TERRITORY)
                .toList();
        if (places.isEmpty()) {
            return 0;
        }
        if (places.stream().anyMatch(place -> isIn(entry, place))) {
            return WHOLE_NAME;
        }
        boolean elsewhere = behind.get().senses().size() == places.size()
                && places.stream().noneMatch(place -> place.kind().isCountry() || mayBeIn(entry, place))
                && endsList(behind.get(), line);
        return elsewhere ? ELSEWHERE : -WHOLE_NAME / 2;
    }

    /** Whether nothing is listed behind a name, so that it can say where the one before it lies: not "Paris, California and Rome". */
    private boolean endsList(Name name, Line line) {
        String next = line.key(name.to() + 1);
        int word = next.equals(",") ? name.to() + 2 : name.to() + 1;
        String tag = line.tag(word);
        boolean subject = word == name.to() + 1 && (tag.startsWith("V") || tag.equals("MD") || tag.equals("POS"));
        return !LIST.contains(line.key(word))
                && !subject
                && !line.key(name.to() + 1).equals("'s")
                && reading.names(line.sentence().index()).stream().noneMatch(other -> other.from() == word);
    }

    /** A part of a country is meant where its governor is, and where the article names a city of it and speaks of no other country. */
    private double regional(CatalogueEntry entry, Name name, Line line) {
        if (entry.kind() != Kind.TERRITORY) {
            return 0;
        }
        if (isGoverned(name, line)) {
            return GOVERNED;
        }
        boolean home = entry.entity().country().filter(tally::speaksOnlyOf).isPresent();
        return home && reading.namesCityOf(entry) ? WHOLE_NAME : 0;
    }

    private static boolean isGoverned(Name name, Line line) {
        int next = line.key(name.to() + 1).equals("'s") ? name.to() + 2 : name.to() + 1;
        return GOVERNMENTS.contains(line.key(next))
                || line.key(name.from() - 1).equals("of") && GOVERNMENTS.contains(line.key(name.from() - 2));
    }

    private static boolean isIn(CatalogueEntry city, CatalogueEntry place) {
        return place.kind().isCountry()
                ? city.entity().country().filter(place.id()::equals).isPresent()
                : city.region()
                        .map(NameKey::of)
                        .filter(regionKey(place)::equals)
                        .isPresent();
    }

    /** Whether it is not known in which part of the country a city lies. */
    private static boolean mayBeIn(CatalogueEntry city, CatalogueEntry region) {
        return city.region().isEmpty()
                && city.entity().country().equals(region.entity().country());
    }

    /** The name of a part of a country as cities state it: without what tells it from others, as in "Georgia (USA)". */
    static String regionKey(CatalogueEntry region) {
        String label = region.entity().label();
        int remark = label.indexOf(" (");
        return NameKey.of(remark < 0 ? label : label.substring(0, remark));
    }

    /** Whether it is so little known that an article that names it names its country. */
    private static boolean needsCountry(CatalogueEntry entry) {
        return entry.kind() == Kind.PERSON
                        && entry.prior() < OBSCURE
                        && entry.entity().country().isPresent()
                || entry.kind() == Kind.GOVERNMENT_BODY && entry.prior() < KNOWN;
    }

    /** "Buenos Aires province" is not the city. */
    private static boolean isAnotherPlace(CatalogueEntry entry, Name name, Line line) {
        return entry.kind() == Kind.CITY && REGIONS.contains(line.key(name.to() + 1));
    }

    /** Whether the article speaks of the country about as much as of any other. */
    private boolean isLeading(CatalogueEntry entry) {
        return count(entry) > 0 && 2 * count(entry) >= tally.most();
    }

    private int count(CatalogueEntry entry) {
        return entry.entity().country().map(tally::of).orElse(0);
    }

    /** An abbreviation of a little known body, or a little known place, of one word. */
    private static boolean isObscure(Sense sense) {
        Kind kind = sense.entry().kind();
        boolean known = kind == Kind.COMPANY || kind == Kind.MEDIA || kind == Kind.PARTY || kind == Kind.MILITANT;
        return sense.entry().prior() < OBSCURE && !(known && sense.how() == Sense.How.NAME);
    }
}
