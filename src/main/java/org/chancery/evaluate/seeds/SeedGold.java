package org.chancery.evaluate.seeds;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An event with the passages that report it.
 *
 * @param type a type of the ontology
 * @param actors who takes part, by name
 * @param place where, by name
 */
public record SeedGold(String id, String type, List<String> actors, Optional<String> place, List<Report> reports) {
    /**
     * A passage.
     *
     * @param article the file of the article
     * @param quote words of it that occur in it
     * @param status what it says of the reality of the event
     * @param time the first and the last day that it can mean, when it dates the event
     */
    public record Report(String article, String quote, String status, Optional<Span> time) {
        public Report {
            requireNonNull(article, "article is null");
            requireNonNull(quote, "quote is null");
            requireNonNull(status, "status is null");
            requireNonNull(time, "time is null");
        }
    }

    /** Two days, both included. */
    public record Span(LocalDate first, LocalDate last) {
        public Span {
            requireNonNull(first, "first is null");
            requireNonNull(last, "last is null");
        }
    }

    public SeedGold {
        requireNonNull(id, "id is null");
        requireNonNull(type, "type is null");
        actors = List.copyOf(actors);
        requireNonNull(place, "place is null");
        reports = List.copyOf(reports);
    }
}
