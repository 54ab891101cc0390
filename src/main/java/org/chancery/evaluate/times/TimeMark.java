package org.chancery.evaluate.times;

import static java.util.Objects.requireNonNull;

/** A time expression that people marked or a program found; offsets are code points. */
public record TimeMark(int start, int end, String type, String value) {
    public TimeMark {
        requireNonNull(type, "type is null");
        requireNonNull(value, "value is null");
    }

    /** Whether it has begun and not ended at a place, or begins there. */
    boolean isOpenAt(int place) {
        return start == place || start <= place && place < end;
    }
}
