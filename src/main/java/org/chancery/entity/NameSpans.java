package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.language.Token.NameTag;

/**
 * Brings together the names that the catalogue holds and those that the name tagger finds, so that none overlap. A longer name of the tagger is, as a
 * rule, something else than the part of it that the catalogue knows ("Melania Trump", "Bank of China"), unless it only adds a word for an occasion.
 */
final class NameSpans {
    private static final Set<String> BODIES = column("organisation-words.tsv");
    private static final Set<String> OCCASIONS = column("occasion-words.tsv");
    private static final Set<String> COMMON = column("common-words.tsv");
    private static final Set<String> COMPANY = column("company-suffixes.tsv");
    private static final Set<String> HONORIFICS = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lord",
            "lady",
            "dame",
            "sheikh",
            "sheik",
            "prince",
            "princess",
            "hon",
            "mullah",
            "crown");
    private static final Set<String> DIRECTIONS = Set.of(
            "west",
            "east",
            "north",
            "south",
            "western",
            "eastern",
            "northern",
            "southern",
            "central",
            "new",
            "upper",
            "lower");

    /** First words by which a longer name is another place: "Camp David", "Lake Geneva". */
    private static final Set<String> HEADS = column("place-heads.tsv");

    private final Catalogue catalogue;
    private final NameFinder finder;
    private final KnownGroups groups;

    NameSpans(Catalogue catalogue) {
        this.catalogue = catalogue;
        finder = new NameFinder(catalogue);
        groups = new KnownGroups(catalogue);
    }

    /** The groups that are known without a catalogue. */
    KnownGroups groups() {
        return groups;
    }

    /** The names of a sentence, in order. */
    List<Name> find(Line line) {
        List<Name> known = groups.with(
                line,
                finder.find(line).stream().map(name -> withSuffix(name, line)).toList());
        List<Name> names = new ArrayList<>(known);
        for (Name chunk : Chunks.of(line)) {
            List<Name> inside = known.stream().filter(chunk::overlaps).toList();
            if (inside.isEmpty()) {
                names.add(spelled(chunk, line));
            } else if (inside.stream().noneMatch(name -> name.covers(chunk)) && isOther(chunk, inside, line)) {
                names.removeAll(inside);
                names.add(spelled(chunk, line));
            }
        }
        Seats.find(line, names);
        names.sort(Comparator.comparingInt(Name::from));
        return names;
    }

    /** A person whose name the catalogue spells otherwise, or gives with the family name last: "Abe Shinzo". */
    private Name spelled(Name chunk, Line line) {
        if (chunk.tag() != NameTag.PERSON) {
            return chunk;
        }
        List<Sense> senses = catalogue.spelled(line.key(chunk.from(), chunk.to()));
        if (senses.isEmpty() && chunk.length() == 2) {
            senses = turned(line.key(chunk.to()) + " " + line.key(chunk.from()));
        }
        return new Name(chunk.from(), chunk.to(), chunk.tag(), senses);
    }

    private List<Sense> turned(String key) {
        return Stream.concat(catalogue.senses(key).stream(), catalogue.spelled(key).stream())
                .filter(sense -> sense.entry().kind() == Kind.PERSON
                        && FamilyName.canComeFirst(sense.entry().entity().country()))
                .distinct()
                .toList();
    }

    /** Whether the longer name of the tagger names something else than the names in it. */
    private boolean isOther(Name chunk, List<Name> inside, Line line) {
        if (inside.stream().anyMatch(name -> !chunk.covers(name)) || isAllKnown(chunk, inside, line)) {
            return false;
        }
        return switch (chunk.tag()) {
            case PERSON -> isPersonName(chunk, inside, line);
            case ORGANIZATION -> isOtherBody(chunk, inside, line);
            case LOCATION -> isPartOfPlace(chunk, inside, line);
            case NONE -> false;
        };
    }

    private static boolean isAllKnown(Name chunk, List<Name> inside, Line line) {
        for (int i = chunk.from(); i <= chunk.to(); i++) {
            int at = i;
            boolean covered = inside.stream().anyMatch(name -> name.from() <= at && at <= name.to());
            if (!covered
                    && Character.isLetterOrDigit(line.word(i).text().charAt(0))
                    && !line.key(i).equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** A country before a name is no part of it, nor is a title: "US Trump", "Sheikh Tamim bin Hamad Al Thani". */
    private static boolean isPersonName(Name chunk, List<Name> inside, Line line) {
        Name first = inside.get(0);
        boolean titles = IntStream.range(chunk.from(), first.from())
                .allMatch(i -> Office.find(line.key(i)).isPresent() || HONORIFICS.contains(line.key(i)));
        if (first.length() > 1 && titles) {
            return false;
        }
        boolean belonging = inside.get(0).from() == chunk.from()
                && inside.get(0).hasKind(kind -> kind == Kind.COUNTRY)
                && (inside.get(0).has(Sense.How.DEMONYM)
                        || line.word(chunk.from()).isCapitals());
        return !belonging;
    }

    /** "Chinese Foreign Ministry", "Tokyo Electric Power", "Clinton Foundation", but not "ASEAN Summit", "Trump Administration". */
    private boolean isOtherBody(Name chunk, List<Name> inside, Line line) {
        String last = line.key(chunk.to());
        if (OCCASIONS.contains(last)) {
            return false;
        }
        if (inside.stream().anyMatch(name -> name.hasKind(kind -> kind == Kind.PERSON))) {
            return BODIES.contains(last) && !last.equals("administration");
        }
        boolean place =
                inside.stream().noneMatch(name -> name.hasKind(Kind::isOrganization) || groups.isGroup(line, name));
        return place && inside.size() == 1 || BODIES.contains(last) || isOfName(chunk, line);
    }

    /** Whether a word begins the names of many bodies. */
    static boolean isCommon(String word) {
        return COMMON.contains(word) || BODIES.contains(word);
    }

    /** "Bank of China", "University of Tokyo". */
    private static boolean isOfName(Name chunk, Line line) {
        for (int i = chunk.from() + 1; i < chunk.to(); i++) {
            if (line.key(i).equals("of") || line.key(i).equals("for")) {
                return BODIES.contains(line.key(i - 1));
            }
        }
        return false;
    }

    /** "West Germany", "Indian Ocean", but not "Washington state". */
    private static boolean isPartOfPlace(Name chunk, List<Name> inside, Line line) {
        return inside.size() == 1
                && line.word(chunk.from()).isCapital()
                && line.word(chunk.to()).isCapital()
                && (inside.get(0).to() < chunk.to() || isHead(line.key(chunk.from())));
    }

    private static boolean isHead(String word) {
        return DIRECTIONS.contains(word) || HEADS.contains(word);
    }

    /** Takes the legal form of a company into its name. */
    private Name withSuffix(Name name, Line line) {
        int to = name.to();
        while (to + 1 < line.size()
                && COMPANY.contains(line.key(to + 1))
                && line.word(to + 1).isCapital()) {
            to++;
        }
        if (to == name.to() || !name.hasKind(Kind::isOrganization)) {
            return name;
        }
        List<Sense> bodies = name.senses().stream()
                .filter(sense -> sense.entry().kind().isOrganization())
                .toList();
        return new Name(name.from(), to, NameTag.ORGANIZATION, bodies);
    }

    static Set<String> column(String table) {
        return Table.read(NameSpans.class, table, 1).stream()
                .map(row -> row.get(0))
                .collect(Collectors.toUnmodifiableSet());
    }
}
