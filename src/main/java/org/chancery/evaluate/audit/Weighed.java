package org.chancery.evaluate.audit;

import java.util.List;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Interval;

/**
 * The share of right verdicts, each weighted by how many claims of the store it stands for. The interval is Wilson's, with Kish's effective number of cases
 * (Kish 1965): (sum of weights)² / sum of squared weights, which is the number of cases where all weigh the same.
 */
final class Weighed {
    private int number;
    private int right;
    private double weights;
    private double squares;
    private double rightWeights;

    void add(double weight, boolean isRight) {
        number++;
        right += isRight ? 1 : 0;
        weights += weight;
        squares += weight * weight;
        rightWeights += isRight ? weight : 0;
    }

    /** Number, number right, share, and both ends of the interval. */
    List<Cell> cells() {
        if (number == 0) {
            Cell none = new Cell.Value(Double.NaN);
            return List.of(Cell.of(0), Cell.of(0), none, none, none);
        }
        double share = Math.min(1, rightWeights / weights);
        Interval interval = Interval.wilson(share, weights * weights / squares);
        return List.of(
                Cell.of(number),
                Cell.of(right),
                new Cell.Value(share),
                new Cell.Value(interval.low()),
                new Cell.Value(interval.high()));
    }
}
