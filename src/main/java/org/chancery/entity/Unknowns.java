package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token.NameTag;

/** Makes entities of the names of an article that the catalogue does not hold, with what the words around them tell. */
final class Unknowns {
    private static final Set<String> PLACES = NameSpans.column("place-words.tsv");

    private final Catalogue catalogue;

    Unknowns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A person, by the title before or beside the name. */
    Entity person(String label, Optional<Introduction> introduction) {
        Optional<String> country = introduction.flatMap(Introduction::country);
        Optional<String> sector =
                introduction.map(found -> found.phrase().office().sector()).filter(found -> !found.isEmpty());
        return UnlinkedEntities.entity(label, EntityType.PERSON, country, country.flatMap(this::code), sector);
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

    /** The country that a longer name begins with or stands behind: "Chinese Foreign Ministry", "the Japanese Trade Union Confederation". */
    private Optional<String> country(Line line, Name name) {
        List<Name> inside = new NameFinder(catalogue)
                .find(line).stream()
                        .filter(other -> name.covers(other) || other.to() == name.from() - 1)
                        .toList();
        return inside.stream()
                .filter(other -> other.hasKind(Kind::isCountry))
                .findFirst()
                .flatMap(OfficeFinder::country);
    }

    private Optional<String> code(String country) {
        return catalogue.entity(country).flatMap(Entity::countryCode);
    }
}
