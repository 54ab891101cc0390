package org.chancery.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A figure with its interval; none where there was too little to draw from. */
public record Score(Figure figure, Optional<Interval> interval) {
    public Score {
        requireNonNull(figure, "figure is null");
        requireNonNull(interval, "interval is null");
    }
}
