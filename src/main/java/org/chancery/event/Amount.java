package org.chancery.event;

import static java.util.Objects.requireNonNull;

/**
 * A sum of money or a share.
 *
 * @param text the words
 * @param value in the unit itself, not in thousands or millions
 * @param unit an ISO 4217 currency code, or %
 * @param modifier how the words bound it
 */
public record Amount(String text, double value, String unit, Modifier modifier) {
    /** How words bound a value. */
    public enum Modifier {
        EXACT,
        ABOUT,
        UP_TO,
        AT_LEAST
    }

    public Amount {
        requireNonNull(text, "text is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(modifier, "modifier is null");
    }
}
