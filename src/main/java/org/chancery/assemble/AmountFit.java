package org.chancery.assemble;

import org.chancery.event.Amount;

/** How much: the same sum speaks for one event; where the sum makes the event, another sum is another event. */
final class AmountFit implements Fit {
    private static final double SAME = 1.5;
    /** "Roughly 550 billion" and "549 billion" are one sum. */
    private static final double TOLERANCE = 0.03;

    @Override
    public double of(Reading one, Reading other) {
        boolean comparable = false;
        for (Amount amount : one.amounts()) {
            for (Amount against : other.amounts()) {
                if (!amount.unit().equals(against.unit())) {
                    continue;
                }
                if (isSame(amount.value(), against.value())) {
                    return SAME;
                }
                comparable = true;
            }
        }
        return comparable && one.traits().bySum() && other.traits().bySum() ? VETO : 0;
    }

    static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
    }
}
