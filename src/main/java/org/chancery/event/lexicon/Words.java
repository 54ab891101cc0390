package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;

/**
 * The words of a trigger, all of them lemmas.
 *
 * @param first those that start it
 * @param pos the part of speech of the first
 * @param particle the particle or preposition that belongs to a verb
 * @param objects of which one must head the object; a compound has an underscore
 * @param complements verbs of which one must head the complement
 * @param of of which one must follow after "of"
 */
public record Words(
        Set<String> first,
        PartOfSpeech pos,
        Optional<String> particle,
        Set<String> objects,
        Set<String> complements,
        Set<String> of) {
    public Words {
        first = Set.copyOf(first);
        requireNonNull(pos, "pos is null");
        requireNonNull(particle, "particle is null");
        objects = Set.copyOf(objects);
        complements = Set.copyOf(complements);
        of = Set.copyOf(of);
    }

    /** How much must be there besides the first word: of several triggers that match, the most special one counts. */
    int specificity() {
        return (particle.isPresent() ? 1 : 0)
                + (objects.isEmpty() ? 0 : 2)
                + (complements.isEmpty() ? 0 : 3)
                + (of.isEmpty() ? 0 : 2);
    }
}
