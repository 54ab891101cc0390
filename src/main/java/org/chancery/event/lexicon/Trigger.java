package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.EventType;
import org.chancery.event.Status;

/**
 * One row of the tables of triggers.
 *
 * @param rule its name in claims: the type and the words
 * @param lemmas the words that start it
 * @param particle the particle or preposition that belongs to a verb
 * @param objects lemmas of which one must head the object
 * @param complements lemmas of verbs of which one must head the complement
 * @param of lemmas of which one must follow after "of"
 * @param pos its part of speech
 * @param roles who is what
 * @param type the event that it names
 * @param cameo the CAMEO code
 * @param need what must be there
 * @param status the status of the event where the sentence says nothing else
 * @param example a sentence that it reads
 */
public record Trigger(
        String rule,
        Set<String> lemmas,
        Optional<String> particle,
        Set<String> objects,
        Set<String> complements,
        Set<String> of,
        PartOfSpeech pos,
        Roles roles,
        EventType type,
        Optional<String> cameo,
        Need need,
        Optional<Status> status,
        Optional<Example> example) {
    public Trigger {
        requireNonNull(rule, "rule is null");
        lemmas = Set.copyOf(lemmas);
        requireNonNull(particle, "particle is null");
        objects = Set.copyOf(objects);
        complements = Set.copyOf(complements);
        of = Set.copyOf(of);
        requireNonNull(pos, "pos is null");
        requireNonNull(roles, "roles is null");
        requireNonNull(type, "type is null");
        requireNonNull(cameo, "cameo is null");
        requireNonNull(need, "need is null");
        requireNonNull(status, "status is null");
        requireNonNull(example, "example is null");
    }

    /** Whether several on one side are the sides of the event: reciprocal types, and what one does "with" another. */
    public boolean isMutual() {
        return type.isReciprocal()
                || roles.target().stream()
                        .flatMap(List::stream)
                        .anyMatch(slot -> slot.name().equals("with") && need == Need.BOTH);
    }

    /** Whether all words that it asks for are among the lemmas of a sentence; what binds them is not looked at. */
    boolean canStandAmong(Set<String> lemmas) {
        return particle.map(words -> lemmas.contains(words.substring(words.lastIndexOf(' ') + 1)))
                        .orElse(true)
                && isMet(objects, lemmas)
                && isMet(complements, lemmas)
                && isMet(of, lemmas);
    }

    /** A compound such as "white_house" counts by its last word. */
    private static boolean isMet(Set<String> wanted, Set<String> lemmas) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(word -> lemmas.contains(word.substring(word.lastIndexOf('_') + 1)));
    }

    /** How much must be there besides the first word: of several triggers that match, the most special one counts. */
    public int specificity() {
        return (particle.isPresent() ? 1 : 0)
                + (objects.isEmpty() ? 0 : 2)
                + (complements.isEmpty() ? 0 : 3)
                + (of.isEmpty() ? 0 : 2);
    }
}
