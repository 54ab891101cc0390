package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How often claims of a confidence are right, by bins of confidence. */
public final class Calibration {
    /** Where bins begin; the last one ends at 1, inclusive. */
    private static final double[] EDGES = {0, .5, .6, .7, .8, .9};

    /** One claim that was judged. */
    public record Trial(double confidence, boolean right) {}

    private final int[] number = new int[EDGES.length];
    private final int[] right = new int[EDGES.length];
    private final double[] confidence = new double[EDGES.length];

    public Calibration(Collection<Trial> trials) {
        trials.forEach(this::add);
    }

    private void add(Trial trial) {
        int bin = bin(trial.confidence());
        number[bin]++;
        right[bin] += trial.right() ? 1 : 0;
        confidence[bin] += trial.confidence();
    }

    /** The bin of a confidence, counted from 0. */
    public static int bin(double confidence) {
        int bin = EDGES.length - 1;
        while (bin > 0 && confidence < EDGES[bin]) {
            bin--;
        }
        return bin;
    }

    /** The names of the bins. */
    public static List<String> bins() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < EDGES.length; i++) {
            double end = i + 1 < EDGES.length ? EDGES[i + 1] : 1;
            names.add(String.format(Locale.ROOT, "%.1f-%.1f", EDGES[i], end));
        }
        return names;
    }

    /** The expected calibration error (Naeini et al. 2015): the mean distance of confidence and share right, weighted by the size of the bins. */
    public Figure error(String name) {
        int all = 0;
        double distance = 0;
        for (int i = 0; i < number.length; i++) {
            all += number[i];
            distance += Math.abs(confidence[i] - right[i]);
        }
        return new Figure(name, all == 0 ? Double.NaN : distance / all, all + " claims");
    }

    public Grid grid(String title) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < number.length; i++) {
            rows.add(List.of(
                    Cell.of(bins().get(i)),
                    Cell.of(number[i]),
                    new Cell.Value(confidence[i] / number[i]),
                    Cell.of(right[i]),
                    Cell.of(Figure.share("share", right[i], number[i]))));
        }
        return new Grid(title, List.of("confidence", "claims", "mean", "right", "share"), rows);
    }
}
