package org.chancery.graph;

import java.util.stream.Stream;
import org.chancery.event.Actor;
import org.chancery.event.Claim;

/** All that a claim names. */
public final class Actors {
    private Actors() {}

    /** The parties, the place and the speaker of a claim. */
    public static Stream<Actor> of(Claim claim) {
        return Stream.of(
                        claim.source().stream(),
                        claim.target().stream(),
                        claim.place().stream(),
                        claim.attributedTo().stream())
                .flatMap(actors -> actors);
    }
}
