package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import org.chancery.event.EventType;
import org.chancery.event.lexicon.Trigger;

/**
 * An event found in a sentence.
 *
 * @param trigger the row of the lexicon that found it
 * @param token the word that names it
 * @param type the type, where the words tell more than the row
 * @param parties who and where
 * @param doubtful whether an adverb at a party makes it merely possible ("and possibly Kim")
 */
public record Found(Trigger trigger, int token, EventType type, Parties parties, boolean doubtful) {
    public Found {
        requireNonNull(trigger, "trigger is null");
        requireNonNull(type, "type is null");
        requireNonNull(parties, "parties is null");
    }
}
