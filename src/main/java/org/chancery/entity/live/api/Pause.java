package org.chancery.entity.live.api;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits before a question is asked again. */
@FunctionalInterface
public interface Pause {
    /** Waits so long, or shorter when the program is asked to stop. */
    void of(Duration duration);

    /** One that looks again and again whether the program is asked to stop. */
    static Pause until(BooleanSupplier stop) {
        return duration -> {
            long end = System.nanoTime() + duration.toNanos();
            try {
                for (long left = duration.toNanos(); left > 0 && !stop.getAsBoolean(); left = end - System.nanoTime()) {
                    Thread.sleep(Math.min(ApiClient.GLANCE.toMillis(), 1 + left / 1_000_000));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
