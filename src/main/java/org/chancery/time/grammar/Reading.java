package org.chancery.time.grammar;

/**
 * A number read from atoms.
 *
 * @param value the number; meaningless when nothing was read
 * @param end the atom behind it; -1 when nothing was read
 */
record Reading(int value, int end) {
    static final Reading NONE = new Reading(0, -1);

    boolean isThere() {
        return end >= 0;
    }
}
