package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.event.lexicon.Trigger;

/**
 * A trigger found in a sentence.
 *
 * @param token the word that starts it
 * @param objects the heads of its object where the trigger asks for one, or of the complement
 */
public record Occurrence(Trigger trigger, int token, List<Integer> objects) {
    public Occurrence {
        requireNonNull(trigger, "trigger is null");
        objects = List.copyOf(objects);
    }
}
