package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token.NameTag;

/** Makes entities of the names of an article that the catalogue does not hold, with what the words around them tell. */
final class Unknowns {
    private static final Set<String> PLACES = NameSpans.column("place-words.tsv");

    /** What binds a name to the country that it is of. */
    private static final Set<String> BINDING = Set.of("of", "in");

    private final Reading reading;
    private final Catalogue catalogue;

    Unknowns(Reading reading) {
        this.reading = reading;
        catalogue = reading.catalogue();
    }

    /** A person, by the title before or beside the name. */
    Entity person(String label, Optional<Introduction> introduction) {
        Optional<String> country = introduction.flatMap(Introduction::country);
        Optional<String> sector = introduction.map(Unknowns::sector).filter(found -> !found.isEmpty());
        return UnlinkedEntities.entity(label, EntityType.PERSON, country, country.flatMap(this::code), sector);
    }

    /** PLOVER counts who once held an office among the elites. */
    private static String sector(Introduction introduction) {
        String sector = introduction.phrase().office().sector();
        return introduction.former() && (sector.equals("GOV") || sector.equals("LEG")) ? "ELI" : sector;
    }

    /** A body or a place, by the words of its name. */
    Entity thing(String label, NameTag tag, Line line, Name name) {
        Optional<String> seat = Seats.country(line.key(name.from(), name.to()));
        if (seat.isPresent()) {
            return UnlinkedEntities.seat(label, seat.get(), seat.flatMap(this::code));
        }
        if (tag == NameTag.LOCATION || PLACES.contains(line.key(name.to()))) {
            return UnlinkedEntities.entity(
                    label, EntityType.PLACE, Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<String> country = country(line, name);
        return UnlinkedEntities.entity(
                label, EntityType.ORGANIZATION, country, country.flatMap(this::code), Sectors.organization(label));
    }

    /**
     * The country of a longer name: one that it holds or stands behind ("Chinese Foreign Ministry", "Russia's Baltic Fleet"), that of a place in it ("Madras High
     * Court"), or one behind it ("the Foreign Ministry of Japan", "the Foreign Ministry in Baghdad").
     */
    private Optional<String> country(Line line, Name name) {
        List<Name> known = reading.catalogued(line);
        List<Name> inside = known.stream().filter(name::covers).toList();
        return inside.stream()
                .filter(other -> other.hasKind(Kind::isCountry))
                .findFirst()
                .flatMap(OfficeFinder::country)
                .or(() -> owner(name, known, line))
                .or(() ->
                        inside.stream().flatMap(other -> place(other).stream()).findFirst())
                .or(() -> reading.groups().countryInside(line, reading.grouped(line), name))
                .or(() -> behind(name, known, line));
    }

    /** The country that stands before a name as its owner: "Chile's", "Chilean". */
    Optional<String> owner(Name name, List<Name> known, Line line) {
        int last = line.key(name.from() - 1).equals("'s") ? name.from() - 2 : name.from() - 1;
        return known.stream()
                .filter(other -> other.to() == last && other.hasKind(Kind::isCountry))
                .findFirst()
                .flatMap(OfficeFinder::country);
    }

    private static Optional<String> behind(Name name, List<Name> known, Line line) {
        if (!BINDING.contains(line.key(name.to() + 1))) {
            return Optional.empty();
        }
        int first = line.key(name.to() + 2).equals("the") ? name.to() + 3 : name.to() + 2;
        return known.stream()
                .filter(other -> other.from() == first && !other.has(Sense.How.DEMONYM))
                .findFirst()
                .flatMap(other -> OfficeFinder.country(other)
                        .filter(country -> other.hasKind(Kind::isCountry))
                        .or(() -> place(other)));
    }

    /** The country that a place lies in. */
    private static Optional<String> place(Name name) {
        return name.senses().stream()
                .findFirst()
                .map(Sense::entry)
                .filter(entry -> entry.kind().isPlace())
                .flatMap(entry -> entry.entity().country());
    }

    private Optional<String> code(String country) {
        return catalogue.entity(country).flatMap(Entity::countryCode);
    }
}
