package org.chancery.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** People named by their office and family name: "President Bush", "Prime Minister Takaichi". */
final class Titles {
    /** How sure a family name behind a title is, where the holder is. */
    private static final double SHORTENED = 0.95;

    /** Somebody who holds an office. */
    record Bearer(Entity entity, double score) {}

    private final Reading reading;

    Titles(Reading reading) {
        this.reading = reading;
    }

    /** Who of a family name holds the office that the article gives beside it, on the day of the article, or held it before when the words say so. */
    Optional<Bearer> bearer(Name name, Line line, Introduction introduction) {
        Office office = introduction.phrase().office();
        if (!office.hasHolders() || reading.day().isEmpty() || isOfNoCountry(name, line)) {
            return Optional.empty();
        }
        LocalDate day = reading.day().get();
        String key = line.key(name.from(), name.to());
        return introduction.former()
                ? former(key, office, introduction.country(), day)
                : reading.catalogue().family(key).stream()
                        .flatMap(sense -> holder(sense, office, introduction.country(), day).stream())
                        .max(Comparator.comparingDouble(Bearer::score));
    }

    /** Whether a name is said to be of something else than a country: "President Lee of Samsung Electronics", "Johnson of Leeds". */
    boolean isOfNoCountry(Name name, Line line) {
        if (!line.key(name.to() + 1).equals("of")) {
            return false;
        }
        int from = line.key(name.to() + 2).equals("the") ? name.to() + 3 : name.to() + 2;
        return reading.names(line.sentence().index()).stream()
                .noneMatch(place -> place.from() == from && place.hasKind(Kind::isCountry));
    }

    private Optional<Bearer> holder(Sense sense, Office office, Optional<String> country, LocalDate day) {
        return terms(sense, office, country)
                .flatMap(tenure -> tenure.of().stream())
                .flatMap(body -> new Holders(reading.catalogue()).on(body, office::fits, day).stream())
                .filter(holder -> holder.tenure().person().equals(sense.entry().id()))
                .findFirst()
                .map(holder -> new Bearer(
                        People.on(sense.entry(), reading.catalogue(), reading.day()), holder.score() * SHORTENED));
    }

    /** The last one of the name whose term was over: of two Presidents Bush the son, once he has left. */
    private Optional<Bearer> former(String key, Office office, Optional<String> country, LocalDate day) {
        return reading.catalogue().family(key).stream()
                .flatMap(sense -> terms(sense, office, country)
                        .flatMap(tenure -> tenure.end().stream())
                        .flatMap(end -> end.latest().stream())
                        .filter(end -> end.isBefore(day))
                        .max(Comparator.naturalOrder())
                        .map(end -> Map.entry(sense, end))
                        .stream())
                .max(Map.Entry.comparingByValue())
                .map(last ->
                        new Bearer(People.on(last.getKey().entry(), reading.catalogue(), reading.day()), SHORTENED));
    }

    private Stream<Tenure> terms(Sense sense, Office office, Optional<String> country) {
        return reading.catalogue().tenures(sense.entry().id()).stream()
                .filter(office::fits)
                .filter(tenure -> country.isEmpty() || tenure.of().equals(country));
    }
}
