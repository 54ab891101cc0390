package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import org.chancery.event.Claim;
import org.chancery.event.pattern.Found;

/**
 * A claim with where it was found.
 *
 * @param sentence the number of its sentence
 * @param token the word of the sentence that names it
 * @param open whether the sentence leaves the status open
 */
record Told(Claim claim, int sentence, int token, Found found, boolean open) {
    Told {
        requireNonNull(claim, "claim is null");
        requireNonNull(found, "found is null");
    }

    Told with(Claim other) {
        return new Told(other, sentence, token, found, open);
    }
}
