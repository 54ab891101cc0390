package org.chancery.time.lexis;

import java.util.List;

/**
 * A reference to a time that no calendar can pin down.
 *
 * @param value its TIMEX3 value: PAST_REF, PRESENT_REF or FUTURE_REF
 * @param after the words one of which must stand before it; none for any
 */
public record VaguePhrase(String value, List<String> after) {
    public VaguePhrase {
        after = List.copyOf(after);
    }

    static VaguePhrase of(List<String> row) {
        return new VaguePhrase(
                row.get(0),
                row.get(2).equals("-") ? List.of() : List.of(row.get(2).split(" ")));
    }
}
