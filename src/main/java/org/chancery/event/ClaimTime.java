package org.chancery.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.time.DateBounds;

/**
 * When an article says that an event happened or will.
 *
 * @param text the words of the article
 * @param value the TIMEX3 value of the words
 * @param bounds the days that they can mean; absent when they could not be resolved
 * @param rule how the event came to this time: its own modifier, its clause's, its sentence's, the passage's
 */
public record ClaimTime(String text, String value, Optional<DateBounds> bounds, String rule) {
    public ClaimTime {
        requireNonNull(text, "text is null");
        requireNonNull(value, "value is null");
        requireNonNull(bounds, "bounds is null");
        requireNonNull(rule, "rule is null");
    }
}
