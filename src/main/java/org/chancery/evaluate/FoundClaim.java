package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A claim that a program found, as far as it can be judged.
 *
 * @param article the id of its article
 * @param coding what it says that happened
 * @param place the label of the place
 * @param time the days that the article gives
 * @param event the event that it was assembled into
 * @param quote the sentence
 * @param confidence 0 to 1; 0 when the program gives none
 */
public record FoundClaim(
        String article,
        Coding coding,
        List<FoundActor> source,
        List<FoundActor> target,
        Optional<String> place,
        Optional<Days> time,
        Optional<String> event,
        Quote quote,
        double confidence) {
    /**
     * What a claim says that happened.
     *
     * @param type the type of the ontology, empty when the program gives none
     * @param plover the PLOVER type
     * @param status empty when the program gives none
     */
    public record Coding(String type, Optional<String> plover, String status) {
        public Coding {
            requireNonNull(type, "type is null");
            requireNonNull(plover, "plover is null");
            requireNonNull(status, "status is null");
        }
    }

    /**
     * A sentence of an article.
     *
     * @param text its words, empty when the program gives none
     * @param start its offset in code points; -1 when the program gives none
     * @param end the offset behind it
     */
    public record Quote(String text, int start, int end) {
        public Quote {
            requireNonNull(text, "text is null");
        }
    }

    /** The days that words can mean; open where a side is absent. */
    public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest, boolean approximate) {
        public Days {
            requireNonNull(earliest, "earliest is null");
            requireNonNull(latest, "latest is null");
        }
    }

    public FoundClaim {
        requireNonNull(article, "article is null");
        requireNonNull(coding, "coding is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
        requireNonNull(place, "place is null");
        requireNonNull(time, "time is null");
        requireNonNull(event, "event is null");
        requireNonNull(quote, "quote is null");
    }

    /** The type of the ontology, empty when the program gives none. */
    public String type() {
        return coding.type();
    }

    /** The PLOVER type. */
    public Optional<String> plover() {
        return coding.plover();
    }

    /** Empty when the program gives none. */
    public String status() {
        return coding.status();
    }

    /** Both sides, source first. */
    public List<FoundActor> parties() {
        return Stream.concat(source.stream(), target.stream()).toList();
    }

    /** For people: who, what, whom. */
    public String summary() {
        return plover().orElse(type()) + (status().isEmpty() ? "" : " " + status()) + " [" + names(source) + "] -> ["
                + names(target) + "]";
    }

    private static String names(List<FoundActor> actors) {
        return String.join("; ", actors.stream().map(FoundActor::text).toList());
    }
}
