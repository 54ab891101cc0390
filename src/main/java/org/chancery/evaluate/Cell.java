package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

/** What stands in one place of a table. */
public sealed interface Cell {
    /** Words. */
    record Words(String text) implements Cell {
        public Words {
            requireNonNull(text, "text is null");
        }
    }

    /** A number of things. */
    record Count(long number) implements Cell {}

    /** A measure; not a number where there was nothing to count. */
    record Value(double number) implements Cell {}

    static Cell of(String text) {
        return new Words(text);
    }

    static Cell of(long number) {
        return new Count(number);
    }

    static Cell of(Figure figure) {
        return new Value(figure.value());
    }
}
