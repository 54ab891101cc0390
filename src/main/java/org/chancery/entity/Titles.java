package org.chancery.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** Who of a family name holds the office that the article gives beside it, on the day of the article. */
    Optional<Bearer> bearer(String key, Introduction introduction) {
        Office office = introduction.phrase().office();
        if (!office.hasHolders()) {
            return Optional.empty();
        }
        return reading.catalogue().family(key).stream()
                .flatMap(sense -> bearer(sense, office, introduction.country()).stream())
                .max(Comparator.comparingDouble(Bearer::score));
    }

    private Optional<Bearer> bearer(Sense sense, Office office, Optional<String> country) {
        List<Tenure> tenures = reading.catalogue().tenures(sense.entry().id());
        return tenures.stream()
                .filter(office::fits)
                .filter(tenure -> country.isEmpty() || tenure.of().equals(country))
                .flatMap(tenure -> tenure.of().stream())
                .flatMap(body -> reading.day().stream()
                        .flatMap(day -> new Holders(reading.catalogue()).on(body, office::fits, day).stream()))
                .filter(holder -> holder.tenure().person().equals(sense.entry().id()))
                .findFirst()
                .map(holder -> new Bearer(
                        People.on(sense.entry(), reading.catalogue(), reading.day()), holder.score() * SHORTENED));
    }
}
