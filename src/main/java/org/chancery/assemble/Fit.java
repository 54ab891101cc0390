package org.chancery.assemble;

/** How well one side of two readings goes together. Symmetric, and the same for equal readings. */
interface Fit {
    /** They cannot mean the same event, whatever else agrees. */
    double VETO = Double.NEGATIVE_INFINITY;

    /** Above 0 speaks for one event, below 0 for two; {@link #VETO} excludes one. */
    double of(Reading one, Reading other);
}
