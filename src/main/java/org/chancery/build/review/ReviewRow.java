package org.chancery.build.review;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention.Candidate;

/**
 * A name that a person should look at: all names of an entity without a link, or one name of a linked one.
 *
 * @param entity what the linker takes it for
 * @param form the one name that it is about, when it is linked
 * @param spellings the name as it is written, the most frequent first
 * @param score that of the least sure of its articles
 * @param candidates what it could be by the linker, best first
 * @param mentions in how many places it stands
 * @param articles in how many articles
 * @param claims how many claims name it
 * @param sentences some of those that do, first those of claims
 */
public record ReviewRow(
        Entity entity,
        Optional<String> form,
        List<String> spellings,
        double score,
        List<Candidate> candidates,
        int mentions,
        int articles,
        int claims,
        List<String> sentences) {
    public ReviewRow {
        spellings = List.copyOf(spellings);
        candidates = List.copyOf(candidates);
        sentences = List.copyOf(sentences);
    }

    /** What looking at it is worth: its claims by the chance that they are wrong. */
    double worth() {
        return claims * (1 - score);
    }
}
