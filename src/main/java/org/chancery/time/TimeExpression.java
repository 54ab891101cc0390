package org.chancery.time;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A time expression of an article.
 *
 * @param sentence the number of its sentence
 * @param start offset in the article's text, in UTF-16 code units
 * @param end offset behind the last character
 * @param text the words
 * @param type the TIMEX3 type
 * @param value the TIMEX3 value; for what cannot be resolved the under-specified form, such as {@code XXXX-10-30}
 * @param mod the TIMEX3 modifier: START, MID, END, APPROX, BEFORE, AFTER, EARLY ...
 * @param bounds the days it can mean; absent for durations, sets, vague references and what could not be resolved
 * @param anchor the day or expression that it was resolved against, in words for people; absent when it needs none
 */
public record TimeExpression(
        int sentence,
        int start,
        int end,
        String text,
        TimexType type,
        String value,
        Optional<String> mod,
        Optional<DateBounds> bounds,
        Optional<String> anchor) {
    public TimeExpression {
        requireNonNull(text, "text is null");
        requireNonNull(type, "type is null");
        requireNonNull(value, "value is null");
        requireNonNull(mod, "mod is null");
        requireNonNull(bounds, "bounds is null");
        requireNonNull(anchor, "anchor is null");
    }

    /** The same expression with other bounds. */
    TimeExpression within(DateBounds other) {
        return new TimeExpression(sentence, start, end, text, type, value, mod, Optional.of(other), anchor);
    }
}
