package org.chancery.entity.judgement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.NameKey;

/**
 * The places of one article where the same name means the same thing, as the linker sees it.
 *
 * @param words the name as the first of the places writes it, on one line
 * @param entity what the linker takes it for
 * @param score how sure the linker is at the surest place, 0 to 1; 0 without a link
 * @param candidates the items that it could be, best first
 * @param start where the first place begins, in code points
 * @param end where it ends
 * @param places how many there are
 */
public record Naming(
        String words, Entity entity, double score, List<Candidate> candidates, int start, int end, int places) {
    public Naming {
        requireNonNull(words, "words is null");
        requireNonNull(entity, "entity is null");
        candidates = List.copyOf(candidates);
        if (start >= end || places < 1) {
            throw new IllegalArgumentException("no place: " + words);
        }
    }

    /** The name under which it is judged. */
    public String form() {
        return NameKey.of(words);
    }

    /** The same name for an entity that is described in another way. */
    public Naming with(Entity other) {
        return new Naming(words, other, score, candidates, start, end, places);
    }
}
