package org.chancery.evaluate.report;

import java.util.Locale;
import java.util.Optional;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Interval;

/** Numbers as people read them: three digits, a hyphen for what is not defined. */
final class Numbers {
    private Numbers() {}

    static String of(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    static String of(Optional<Interval> interval) {
        return interval.map(range -> of(range.low()) + "-" + of(range.high())).orElse("-");
    }

    static String of(Cell cell) {
        if (cell instanceof Cell.Value value) {
            return of(value.number());
        }
        if (cell instanceof Cell.Count count) {
            return Long.toString(count.number());
        }
        return ((Cell.Words) cell).text();
    }
}
