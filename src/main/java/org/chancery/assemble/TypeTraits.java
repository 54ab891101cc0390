package org.chancery.assemble;

import org.chancery.event.EventType;

/**
 * How claims of one event type behave when they are compared; a row of {@code types.tsv}, which explains the columns.
 *
 * @param family what goes into the identity of an event
 * @param once how far type and parties alone tell an event, 0 or below
 * @param back days that an undated past event lies at most before its report
 * @param ahead days that an undated coming event lies at most after its report
 * @param completeAlone whether one party makes it complete
 * @param mediated whether somebody who is no party to it, a mediator or a witness, may be named among the parties
 * @param personal whether a leader acts as himself rather than for his country
 * @param bySum whether a different sum makes a different event
 */
record TypeTraits(
        EventType type,
        String family,
        double once,
        int back,
        int ahead,
        boolean completeAlone,
        boolean mediated,
        boolean personal,
        boolean bySum) {
    /** Below this an event of the same type and parties comes so often that the wording has to agree too. */
    private static final double FREQUENT = -0.9;

    boolean isFrequent() {
        return once < FREQUENT;
    }
}
