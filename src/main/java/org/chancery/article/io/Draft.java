package org.chancery.article.io;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.article.Details;

/**
 * What a format holds of an article.
 *
 * @param id the id that the input itself gives
 * @param text its text, freed of markup
 * @param details what the input itself says of it
 */
record Draft(Optional<String> id, String text, Details details) {
    Draft {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        requireNonNull(details, "details is null");
    }
}
