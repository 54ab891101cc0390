package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.time.DateBounds;

/**
 * That a person holds an office.
 *
 * @param person the Wikidata id of the person
 * @param office the name of the office
 * @param role what the office is among offices: head_of_state, head_of_government, foreign_minister ...; absent when none of these
 * @param of the Wikidata id of the country or body that the office belongs to
 * @param start when it began; the unit tells how exactly this is known
 * @param end when it ended; absent when it is not known to have ended
 * @param asOf the day up to which an office without an end is known to have been held; says nothing of later days
 */
public record Tenure(
        String person,
        String office,
        Optional<String> role,
        Optional<String> of,
        Optional<DateBounds> start,
        Optional<DateBounds> end,
        Optional<DateBounds> asOf) {
    public Tenure {
        requireNonNull(person, "person is null");
        requireNonNull(office, "office is null");
        requireNonNull(role, "role is null");
        requireNonNull(of, "of is null");
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        requireNonNull(asOf, "asOf is null");
    }
}
