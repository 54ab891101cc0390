package org.chancery.evaluate.seeds;

import java.util.List;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.FoundClaim;

/** How well the reports of one event were put together: over pairs of answered reports, of the pairs in one event how many should be, and the reverse. */
final class Merging {
    private int right;
    private int wrong;
    private int missed;

    Merging(List<Answer> found) {
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                count(found.get(i), found.get(j));
            }
        }
    }

    private void count(Answer a, Answer b) {
        FoundClaim one = a.claim().orElseThrow();
        FoundClaim other = b.claim().orElseThrow();
        if (isSame(one, other)) {
            return;
        }
        boolean wanted = a.event().id().equals(b.event().id());
        boolean merged = one.event().isPresent() && one.event().equals(other.event());
        right += wanted && merged ? 1 : 0;
        wrong += merged && !wanted ? 1 : 0;
        missed += wanted && !merged ? 1 : 0;
    }

    /** A claim that was drawn twice is no pair. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(FoundClaim a, FoundClaim b) {
        return a == b;
    }

    List<Figure> figures() {
        Figure precision = Figure.share("mergePrecision", right, right + wrong);
        Figure recall = Figure.share("mergeRecall", right, right + missed);
        return List.of(precision, recall, Figure.f1("mergeF1", precision, recall));
    }
}
