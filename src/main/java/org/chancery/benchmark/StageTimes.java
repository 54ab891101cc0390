package org.chancery.benchmark;

import static java.util.Objects.requireNonNull;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * Adds up the processor time that each stage takes in the threads that work on it; a stage inside another counts for itself only. May be used by several threads
 * at once.
 */
public final class StageTimes {
    private final Map<Stage, LongAdder> nanoseconds = new EnumMap<>(Stage.class);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ThreadLocal<Span> open = new ThreadLocal<>();
    private final boolean timed;

    /** The time that stages inside this one have taken. */
    private static final class Span {
        private long inner;
    }

    private StageTimes(boolean timed) {
        this.timed = timed;
        for (Stage stage : Stage.values()) {
            nanoseconds.put(stage, new LongAdder());
        }
    }

    public static StageTimes timed() {
        return new StageTimes(true);
    }

    /** Does the work and takes no time. */
    public static StageTimes untimed() {
        return new StageTimes(false);
    }

    /** Does a piece of work of a stage. */
    public <T> T time(Stage stage, Supplier<T> work) {
        if (!timed) {
            return work.get();
        }
        Span around = open.get();
        Span span = new Span();
        open.set(span);
        long start = threads.getCurrentThreadCpuTime();
        try {
            return work.get();
        } finally {
            long taken = threads.getCurrentThreadCpuTime() - start;
            requireNonNull(nanoseconds.get(stage)).add(taken - span.inner);
            if (around == null) {
                open.remove();
            } else {
                around.inner += taken;
                open.set(around);
            }
        }
    }

    /** Forgets what was measured so far. */
    void reset() {
        nanoseconds.values().forEach(LongAdder::reset);
    }

    /** The processor time of each stage. */
    public Map<Stage, Duration> sums() {
        Map<Stage, Duration> sums = new EnumMap<>(Stage.class);
        nanoseconds.forEach((stage, sum) -> sums.put(stage, Duration.ofNanos(sum.sum())));
        return sums;
    }
}
