package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import org.chancery.event.Claim;
import org.chancery.event.lexicon.Trigger;

/**
 * A claim with the trigger that it comes from.
 *
 * @param trigger the alternative of a row that was read; rows may have the same name, so that the rule of the claim does not tell
 */
public record Traced(Claim claim, Trigger trigger) {
    public Traced {
        requireNonNull(claim, "claim is null");
        requireNonNull(trigger, "trigger is null");
    }
}
