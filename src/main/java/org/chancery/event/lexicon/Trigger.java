package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.event.EventType;

/**
 * One row of the tables of triggers, or one of the alternatives that share a row.
 *
 * @param rule its name in claims: the type and the words
 * @param words what must stand in the sentence
 * @param roles who is what
 * @param meaning the event that it names
 * @param need what must be there for it to be one
 * @param example a sentence that it reads
 */
public record Trigger(String rule, Words words, Roles roles, Meaning meaning, Need need, Optional<Example> example) {
    public Trigger {
        requireNonNull(rule, "rule is null");
        requireNonNull(words, "words is null");
        requireNonNull(roles, "roles is null");
        requireNonNull(meaning, "meaning is null");
        requireNonNull(need, "need is null");
        requireNonNull(example, "example is null");
    }

    /** The event that it names. */
    public EventType type() {
        return meaning.type();
    }

    /** The part of speech of its first word. */
    public PartOfSpeech pos() {
        return words.pos();
    }

    /** Whether several on one side are the sides of the event: reciprocal types, and what one does or agrees to "with" another. */
    public boolean isMutual() {
        boolean together = need == Need.BOTH || type().root() == EventType.PLEDGE;
        return type().isReciprocal() || together && takesPartner();
    }

    private boolean takesPartner() {
        return roles.target().stream().flatMap(List::stream).anyMatch(slot -> slot.preposition()
                .equals("with"));
    }
}
