package org.chancery.entity;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who held an office on a day.
 *
 * @param tenure the term of office
 * @param score 1 when the day is known to lie in it, less when the term is only known to have been open at an earlier day
 */
public record Holder(Tenure tenure, double score) {
    public Holder {
        requireNonNull(tenure, "tenure is null");
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("no score: " + score);
        }
    }
}
