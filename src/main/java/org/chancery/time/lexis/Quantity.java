package org.chancery.time.lexis;

import static java.util.Objects.requireNonNull;

/**
 * A number that words or figures give.
 *
 * @param amount as it stands in a TIMEX3 duration: digits, a decimal fraction, or X for an amount left open
 * @param end the atom behind it
 */
public record Quantity(String amount, int end) {
    public Quantity {
        requireNonNull(amount, "amount is null");
    }

    /** Whether it is a whole number of at most four digits. */
    public boolean isWhole() {
        return !amount.isEmpty() && amount.length() <= 4 && amount.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Its value, when it is whole. */
    public int whole() {
        return Integer.parseInt(amount);
    }
}
