package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A party of a claim that a program found.
 *
 * @param text the words
 * @param label the name that they stand for, empty when the program gives none
 * @param country its country, as a code
 */
public record FoundActor(String text, String label, Optional<String> country) {
    public FoundActor {
        requireNonNull(text, "text is null");
        requireNonNull(label, "label is null");
        requireNonNull(country, "country is null");
    }

    /** Whether the words or the name share a word with a span of the gold. */
    public boolean overlaps(String span) {
        return Words.meet(text, span) || Words.meet(label, span);
    }
}
