package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * The program in which a service is asked.
 *
 * @param clock tells the day of an answer, and how far off the date of a {@code Retry-After} is
 * @param pause waits before a question is asked again
 * @param stop asked again and again; when it says yes nothing more is asked
 * @param tell is told of long pauses, and of files of the cache that cannot be read or written
 */
public record Host(Clock clock, Pause pause, BooleanSupplier stop, Consumer<String> tell) {
    public Host {
        requireNonNull(clock, "clock is null");
        requireNonNull(pause, "pause is null");
        requireNonNull(stop, "stop is null");
        requireNonNull(tell, "tell is null");
    }

    /** One whose pauses end when it is to stop. */
    public static Host of(Clock clock, BooleanSupplier stop, Consumer<String> tell) {
        return new Host(clock, Pause.until(stop), stop, tell);
    }
}
