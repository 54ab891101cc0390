package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

/**
 * A common noun that names actors.
 *
 * @param sector the PLOVER sector
 * @param kind what it names
 */
public record ActorNoun(String sector, Kind kind) {
    /** What a common noun names. */
    public enum Kind {
        /** An organisation. */
        BODY,
        /** People, or armed things that act for their side. */
        PEOPLE,
        /** People who act for the body or sector that stands beside the word: "rebel leader", "member of parliament". */
        BEARER
    }

    public ActorNoun {
        requireNonNull(sector, "sector is null");
        requireNonNull(kind, "kind is null");
    }
}
