package org.chancery.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words that name an actor, by themselves.
 *
 * @param text the words: "Israeli troops", "the foreign minister of Japan"
 * @param context words around them, or what the article had spoken of before
 * @param date the day on which they were written; who holds an office depends on it
 */
public record ActorPhrase(String text, Optional<String> context, Optional<LocalDate> date) {
    public ActorPhrase {
        if (requireNonNull(text, "text is null").isBlank()) {
            throw new IllegalArgumentException("text is blank");
        }
        context = requireNonNull(context, "context is null").filter(words -> !words.isBlank());
        requireNonNull(date, "date is null");
    }
}
