package org.chancery.build;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** Adds up the time that the stages of a build take; may be used by several threads at once. */
final class Timings {
    private final Clock clock;
    private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);

    Timings(Clock clock) {
        this.clock = clock;
        for (Stage stage : Stage.values()) {
            nanoseconds.put(stage, new LongAdder());
        }
    }

    <T> T time(Stage stage, Supplier<T> work) {
        Instant start = clock.instant();
        try {
            return work.get();
        } finally {
            add(stage, Duration.between(start, clock.instant()));
        }
    }

    void run(Stage stage, Runnable work) {
        time(stage, () -> {
            work.run();
            return stage;
        });
    }

    private void add(Stage stage, Duration duration) {
        LongAdder sum = nanoseconds.get(stage);
        if (sum != null) {
            sum.add(duration.toNanos());
        }
    }

    Map<Stage, Duration> seconds() {
        Map<Stage, Duration> seconds = new EnumMap<>(Stage.class);
        nanoseconds.forEach((stage, sum) -> seconds.put(stage, Duration.ofNanos(sum.sum())));
        return seconds;
    }
}
