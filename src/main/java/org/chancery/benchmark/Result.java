package org.chancery.benchmark;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What was measured.
 *
 * @param articles how many articles a round had
 * @param tokens how many tokens they have together
 * @param threads how many were read at a time
 * @param rounds how many rounds were measured
 * @param times what each contestant took for a round, the median; the first is what the others are compared with
 * @param stages the processor time of each stage of a round of the second, the mean
 */
public record Result(
        int articles, long tokens, int threads, int rounds, List<Time> times, Map<Stage, Duration> stages) {
    /**
     * What one contestant took.
     *
     * @param name the contestant
     * @param wall from the first article to the last
     * @param cpu processor time of the threads that worked
     * @param peakHeap the most memory taken, garbage included, in bytes
     * @param liveHeap the memory still taken after a round, in bytes: the models of all contestants, and what has been kept
     */
    public record Time(String name, Duration wall, Duration cpu, long peakHeap, long liveHeap) {
        public Time {
            requireNonNull(name, "name is null");
            requireNonNull(wall, "wall is null");
            requireNonNull(cpu, "cpu is null");
        }
    }

    public Result {
        times = List.copyOf(times);
        stages = Map.copyOf(stages);
    }

    /** The part of all stages that one takes, from 0 to 1. */
    public double share(Stage stage) {
        long all = stages.values().stream().mapToLong(Duration::toNanos).sum();
        return (double) nanoseconds(stage) / all;
    }

    /** The time of a stage for each unit of time of the language analysis. */
    public double toLanguage(Stage stage) {
        return (double) nanoseconds(stage) / nanoseconds(Stage.LANGUAGE);
    }

    /** The time of all of our own code for each unit of time of the language analysis. */
    public double ownToLanguage() {
        return 1 / share(Stage.LANGUAGE) - 1;
    }

    private long nanoseconds(Stage stage) {
        return stages.getOrDefault(stage, Duration.ZERO).toNanos();
    }
}
