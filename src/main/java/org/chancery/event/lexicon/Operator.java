package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

/**
 * A word that changes the status of the event below it.
 *
 * @param effect its effect when it is affirmed
 * @param negated its effect when it is negated
 */
public record Operator(Effect effect, Effect negated) {
    /** What a word makes of the event below it. */
    public enum Effect {
        OCCURRED,
        PLANNED,
        POSSIBLE,
        CANCELLED,
        DENIED,
        /** The event below has the status of the word itself. */
        KEEP,
        /** The event below is no claim. */
        NONE
    }

    public Operator {
        requireNonNull(effect, "effect is null");
        requireNonNull(negated, "negated is null");
    }

    /** Its effect as it stands in a sentence. */
    public Effect effect(boolean isNegated) {
        return isNegated ? negated : effect;
    }
}
