package org.chancery.entity.live;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention.Candidate;

/**
 * What a name means.
 *
 * @param wikidata the item, nothing when it cannot be told
 * @param score how sure that is, 0 when it cannot be told
 * @param candidates the items that it can mean, best first
 */
public record Verdict(Optional<String> wikidata, double score, List<Candidate> candidates) {
    /** It can mean nothing that is known. */
    static final Verdict NOTHING = new Verdict(Optional.empty(), 0, List.of());

    public Verdict {
        requireNonNull(wikidata, "wikidata is null");
        candidates = List.copyOf(candidates);
    }
}
