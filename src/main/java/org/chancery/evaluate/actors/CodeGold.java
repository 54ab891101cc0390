package org.chancery.evaluate.actors;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An actor by its words, as people coded it.
 *
 * @param country a code; empty text when it has none, absent when nobody coded that
 * @param sector a code; empty text when it has none, absent when nobody coded that
 */
public record CodeGold(String id, String text, Optional<String> country, Optional<String> sector) {
    public CodeGold {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        requireNonNull(country, "country is null");
        requireNonNull(sector, "sector is null");
    }
}
