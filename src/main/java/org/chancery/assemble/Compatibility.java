package org.chancery.assemble;

import java.util.List;

/**
 * How likely two readings mean one event: the sum of what type, parties, place, sums, days and wording say, where any of them can exclude it. The weights are
 * set by hand; {@link #THRESHOLD} is what two readings with the same two parties, equal types and nothing else known would reach.
 */
final class Compatibility implements Fit {
    /** From here on two readings mean one event. */
    static final double THRESHOLD = 2.0;

    private static final double SAME_ARTICLE = 0.3;

    private final List<Fit> fits;

    Compatibility(TypeTable types) {
        fits = List.of(
                new TypeFit(types), new DateFit(), new PlaceFit(), new PartyFit(), new AmountFit(), new WordFit());
    }

    @Override
    public double of(Reading one, Reading other) {
        double sum = one.sameArticle(other) ? SAME_ARTICLE : 0;
        for (Fit fit : fits) {
            sum += fit.of(one, other);
            if (sum == VETO) {
                return VETO;
            }
        }
        return sum;
    }
}
