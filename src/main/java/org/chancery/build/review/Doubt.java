package org.chancery.build.review;

import java.util.List;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.judgement.Naming;

/**
 * When a link is uncertain: when its score is low, or another candidate is nearly as likely. A name without a link is uncertain in any case.
 *
 * @param below the score from which a link is sure, 0 to 1
 */
public record Doubt(double below) {
    /** As likely as half the best is near. */
    private static final double NEAR = 0.5;

    public Doubt {
        if (!(below >= 0 && below <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + below);
        }
    }

    boolean isUncertain(Naming naming) {
        return !naming.entity().isLinked() || naming.score() < below || hasRunnerUp(naming);
    }

    private static boolean hasRunnerUp(Naming naming) {
        List<Candidate> others = naming.candidates().stream()
                .filter(candidate ->
                        !candidate.wikidata().equals(naming.entity().id()))
                .toList();
        return others.stream().anyMatch(other -> other.score() >= NEAR * naming.score());
    }
}
