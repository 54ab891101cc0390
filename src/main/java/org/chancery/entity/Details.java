package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.time.DateBounds;

/**
 * What a catalogue tells of an entity beside what linking needs.
 *
 * @param description what it is in a few English words, empty when nobody wrote them
 * @param wikipedia the title of its article in the English Wikipedia
 * @param sitelinks how many Wikimedia projects have a page on it
 * @param classes the Wikidata ids of what it is an instance of
 * @param start when it began: the birth of a person, the founding of a body or state
 * @param end when it ended: the death of a person, the end of a body or state; absent when it is not known to have ended
 */
public record Details(
        String description,
        Optional<String> wikipedia,
        int sitelinks,
        List<String> classes,
        Optional<DateBounds> start,
        Optional<DateBounds> end) {
    /** Of an entity of which nothing more is known. */
    public static final Details NONE =
            new Details("", Optional.empty(), 0, List.of(), Optional.empty(), Optional.empty());

    /** Of something of which only begin and end are known. */
    public static Details lasting(Optional<DateBounds> start, Optional<DateBounds> end) {
        return new Details("", Optional.empty(), 0, List.of(), start, end);
    }

    /** Whether it can have existed on a day. */
    public boolean lasts(LocalDate day) {
        boolean begun =
                start.flatMap(DateBounds::earliest).filter(day::isBefore).isEmpty();
        return begun && end.flatMap(DateBounds::latest).filter(day::isAfter).isEmpty();
    }

    public Details {
        requireNonNull(description, "description is null");
        requireNonNull(wikipedia, "wikipedia is null");
        classes = List.copyOf(classes);
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
    }
}
