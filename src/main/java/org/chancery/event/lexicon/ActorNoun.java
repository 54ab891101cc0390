package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

/**
 * A common noun that names actors.
 *
 * @param sector the PLOVER sector
 * @param body whether it is an organisation rather than people
 */
public record ActorNoun(String sector, boolean body) {
    public ActorNoun {
        requireNonNull(sector, "sector is null");
    }
}
