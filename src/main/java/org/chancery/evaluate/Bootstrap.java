package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Percentile bootstrap (Efron 1979): the units of the gold - sentences, documents - are drawn anew, with replacement, and everything is measured on each draw.
 * Equal seeds give equal intervals.
 *
 * @param seed where the random numbers begin
 * @param resamples how many draws
 */
public record Bootstrap(long seed, int resamples) {
    public static final long SEED = 20251025;
    public static final int RESAMPLES = 1000;

    private static final double TAIL = 0.025;

    public Bootstrap {
        if (resamples < 0) {
            throw new IllegalArgumentException("resamples: " + resamples);
        }
    }

    /** What a sample of units amounts to, with 95% intervals; a draw on which a figure is not defined does not count for it. */
    public <U> List<Score> scores(List<U> units, Function<List<U>, List<Figure>> measure) {
        List<Figure> figures = measure.apply(units);
        double[][] drawn = new double[figures.size()][resamples];
        Random random = new Random(seed);
        for (int i = 0; i < resamples && !units.isEmpty(); i++) {
            List<Figure> found = measure.apply(draw(units, random));
            for (int f = 0; f < drawn.length; f++) {
                drawn[f][i] = found.get(f).value();
            }
        }
        List<Score> scores = new ArrayList<>();
        for (int f = 0; f < drawn.length; f++) {
            scores.add(new Score(figures.get(f), units.size() < 2 ? Optional.empty() : interval(drawn[f])));
        }
        return scores;
    }

    private static <U> List<U> draw(List<U> units, Random random) {
        List<U> sample = new ArrayList<>(units.size());
        for (int i = 0; i < units.size(); i++) {
            sample.add(units.get(random.nextInt(units.size())));
        }
        return sample;
    }

    private static Optional<Interval> interval(double[] drawn) {
        double[] sorted = Arrays.stream(drawn)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(new Interval(quantile(sorted, TAIL), quantile(sorted, 1 - TAIL)));
    }

    /** Linear between the two nearest, as R's type 7. */
    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
