package org.chancery.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityMention.Form;
import org.chancery.language.Token.NameTag;

/** Decides what a name of an article means. */
final class NameResolver {
    private static final double SHORTENED = 0.95;
    private static final double PROMINENT = 0.75;

    /** Words that follow a name without belonging to it: "to the US next week". */
    private static final Set<String> WHEN = Set.of(
            "next",
            "last",
            "early",
            "late",
            "later",
            "earlier",
            "today",
            "yesterday",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** Sectors of people who do not lead a country meanwhile. */
    private static final Set<String> NO_LEADERS = Set.of("LEG", "JUD", "COP");

    private static final Map<String, Gender> HONORIFICS = Map.of(
            "mr",
            Gender.MALE,
            "mrs",
            Gender.FEMALE,
            "ms",
            Gender.FEMALE,
            "miss",
            Gender.FEMALE,
            "madame",
            Gender.FEMALE);

    private static final Set<String> NAMESAKES = NameSpans.column("namesake-words.tsv");

    /** What a name means. */
    record Link(Entity entity, Form form, double score, List<Candidate> candidates) {}

    private final Reading reading;
    private final Scorer scorer;
    private final Unknowns unknowns;
    private final Teams teams;
    private final Titles titles;

    /** The keys of names that have been read as places so far: they stay so to the end of the article. */
    private final Set<String> places = new HashSet<>();

    NameResolver(Reading reading, Scorer scorer) {
        this.reading = reading;
        this.scorer = scorer;
        unknowns = new Unknowns(reading);
        teams = new Teams(reading);
        titles = new Titles(reading);
    }

    /** What a name means; nothing when it is no name at all, or that of a team, a storm or a ship that bears the name of a place. */
    Optional<Link> resolve(Name name, Line line, List<OfficePhrase> phrases) {
        if (teams.isTeam(name, line) || isNamesake(name, line)) {
            return Optional.empty();
        }
        String key = line.key(name.from(), name.to());
        Optional<Introduction> introduction =
                Introduction.of(name, line, reading.names(line.sentence().index()), phrases);
        return shortened(name, key, line)
                .or(() -> firstWord(name, key))
                .or(() -> catalogued(name, line))
                .or(() -> titled(name, line, introduction))
                .or(() -> prominent(name, line, introduction))
                .or(() -> abbreviated(key))
                .or(() -> group(name, line))
                .or(() -> unknown(name, line, introduction));
    }

    private static boolean isNamesake(Name name, Line line) {
        return name.length() == 1
                && NAMESAKES.contains(line.key(name.from() - 1))
                && line.word(name.from() - 1).isCapital();
    }

    /** Part of the name of somebody whom the article names in full. */
    private Optional<Link> shortened(Name name, String key, Line line) {
        boolean place = name.tag() == NameTag.LOCATION && !name.senses().isEmpty() && !isSomebody(name, key, line);
        boolean family = reading.cast().isFamilyName(key);
        if (place || !family && name.tag() != NameTag.PERSON || name.has(Sense.How.DEMONYM)) {
            return Optional.empty();
        }
        boolean another = !name.senses().isEmpty()
                && !name.hasKind(kind -> kind == Kind.PERSON)
                && name.tag() != NameTag.PERSON
                && !isSomebody(name, key, line);
        return another
                ? Optional.empty()
                : reading.cast()
                        .called(key, line.sentence().index(), member -> isAddressed(member, name, line))
                        .map(member -> person(member.entity(), member.score() * SHORTENED));
    }

    /** Whether "Mr" or "Mrs" before a name can be said of somebody. */
    private boolean isAddressed(Cast.Member member, Name name, Line line) {
        Gender gender = HONORIFICS.getOrDefault(line.key(name.from() - 1), Gender.UNKNOWN);
        Gender own = reading.catalogue()
                .entry(member.entity().id())
                .map(CatalogueEntry::gender)
                .orElse(Gender.UNKNOWN);
        return gender == Gender.UNKNOWN || own == Gender.UNKNOWN || gender == own;
    }

    /**
     * Whether a name that is a place's as well is that of somebody of whom the article has spoken: "William Hague ... Hague called it good news". Nothing else
     * in the article may speak of the place or its country.
     */
    private boolean isSomebody(Name name, String key, Line line) {
        boolean spoken = reading.cast().isFamilyName(key)
                && reading.cast()
                        .called(key, line.sentence().index())
                        .filter(member -> member.salience(line.sentence().index()) > 0)
                        .isPresent();
        return spoken
                && name.length() == 1
                && !places.contains(key)
                && !isPlaced(line.key(name.from() - 1))
                && name.senses().stream()
                        .noneMatch(sense -> reading.speaksOf(sense.entry().entity(), key));
    }

    /** "in Jordan", "to Jordan", "The Hague". */
    private static boolean isPlaced(String before) {
        return Scorer.WHERE.contains(before) || before.equals("to") || before.equals("the");
    }

    /** The first word of a body that the article names in full. */
    private Optional<Link> firstWord(Name name, String key) {
        boolean other = name.tag() == NameTag.LOCATION || name.tag() == NameTag.PERSON || name.length() > 1;
        boolean known = name.tag() == NameTag.NONE && !name.senses().isEmpty();
        return other || known
                ? Optional.empty()
                : reading.bodies().called(key).flatMap(whole -> whole(whole.name(), whole.line()));
    }

    private Optional<Link> whole(Name name, Line line) {
        return catalogued(name, line).or(() -> unknown(name, line, Optional.empty()));
    }

    private Optional<Link> catalogued(Name name, Line line) {
        List<Candidate> candidates = scorer.candidates(name, line);
        Optional<Candidate> sure = Scorer.sure(candidates);
        if (sure.isEmpty()) {
            return Optional.empty();
        }
        Candidate best = sure.get();
        Sense sense = name.senses().stream()
                .filter(other -> other.entry().id().equals(best.wikidata()))
                .findFirst()
                .orElseThrow();
        if (sense.entry().kind().isPlace() || sense.entry().kind().isCountry()) {
            places.add(line.key(name.from(), name.to()));
        }
        Entity entity = People.on(sense.entry(), reading.catalogue(), reading.day());
        if (isForeign(entity, name, line)) {
            return Optional.empty();
        }
        return Optional.of(new Link(entity, form(sense, name, line), best.score(), candidates));
    }

    /** "US" before a noun belongs to it like "American". */
    private static Form form(Sense sense, Name name, Line line) {
        if (sense.how() == Sense.How.DEMONYM) {
            return Form.DEMONYM;
        }
        boolean abbreviation =
                sense.how() == Sense.How.ACRONYM && sense.entry().kind().isCountry();
        String next = line.tag(name.to() + 1);
        boolean noun = (next.startsWith("NN") || next.startsWith("JJ")) && !WHEN.contains(line.key(name.to() + 1));
        return abbreviation && noun ? Form.DEMONYM : Form.NAME;
    }

    /** The family name of somebody who holds the office that stands before it. */
    private Optional<Link> titled(Name name, Line line, Optional<Introduction> introduction) {
        return introduction
                .flatMap(found -> titles.bearer(name, line, found))
                .map(bearer -> person(bearer.entity(), bearer.score()));
    }

    private Optional<Link> prominent(Name name, Line line, Optional<Introduction> introduction) {
        if (name.tag() == NameTag.LOCATION
                || name.tag() == NameTag.ORGANIZATION
                || !name.senses().isEmpty() && name.tag() != NameTag.PERSON
                || titles.isOfNoCountry(name, line)) {
            return Optional.empty();
        }
        return Prominence.of(reading)
                .bearer(line.key(name.from(), name.to()), reading.label(line, name), name.tag())
                .filter(sense -> introduction.stream()
                        .map(found -> found.phrase().office())
                        .allMatch(office -> canHold(sense, office)))
                .map(sense -> person(People.on(sense.entry(), reading.catalogue(), reading.day()), PROMINENT));
    }

    /** Whether who leads a country can be meant behind a title: not behind "Senator" and "Judge". */
    private boolean canHold(Sense sense, Office office) {
        return office.hasHolders()
                ? reading.catalogue().tenures(sense.entry().id()).stream().anyMatch(office::fits)
                : !NO_LEADERS.contains(office.sector());
    }

    /** An abbreviation that the article explains. */
    private Optional<Link> abbreviated(String key) {
        return reading.acronyms().get(key).flatMap(whole -> whole(whole.name(), whole.line()));
    }

    /** A group that is known without the catalogue, unless it is one of another country: "Turkey's Central Command". */
    private Optional<Link> group(Name name, Line line) {
        return reading.groups()
                .entity(line, name, reading.tally()::of)
                .filter(entity -> !isForeign(entity, name, line))
                .map(entity -> new Link(entity, Form.NAME, 0, List.of()));
    }

    /** Whether the country that a name stands behind is not that of a body of the state: "Chile's Defense Department" is not the American one. */
    private boolean isForeign(Entity body, Name name, Line line) {
        boolean ofState = body.type() == EntityType.ORGANIZATION && SectorGroup.OF_STATE.has(body);
        return ofState
                && body.country().isPresent()
                && unknowns.owner(name, reading.names(line.sentence().index()), line)
                        .filter(owner -> !body.country().get().equals(owner))
                        .isPresent();
    }

    private Optional<Link> unknown(Name name, Line line, Optional<Introduction> introduction) {
        if (name.tag() == NameTag.NONE) {
            return Optional.empty();
        }
        String label = reading.label(line, name);
        Entity entity = name.tag() == NameTag.PERSON
                ? unknowns.person(label, introduction)
                : unknowns.thing(label, name.tag(), line, name);
        return Optional.of(new Link(entity, Form.NAME, 0, scorer.candidates(name, line)));
    }

    private static Link person(Entity entity, double score) {
        List<Candidate> candidates = entity.isLinked() ? List.of(new Candidate(entity.id(), score)) : List.of();
        return new Link(entity, Form.NAME, score, candidates);
    }
}
