package org.chancery.assemble;

import java.util.List;

/**
 * Two lists of parties set against each other, one to one.
 *
 * @param likeness the sum over the matched pairs
 * @param matched the number of matched pairs
 * @param left parties of the first list that found none
 * @param right parties of the second list that found none
 */
record PartyMatch(double likeness, int matched, int left, int right) {
    /** Pairs off the most alike first; ties go by the order of the lists. */
    static PartyMatch of(List<Party> ones, List<Party> others) {
        boolean[] oneTaken = new boolean[ones.size()];
        boolean[] otherTaken = new boolean[others.size()];
        double sum = 0;
        int matched = 0;
        while (true) {
            double best = 0;
            int bestOne = -1;
            int bestOther = -1;
            for (int i = 0; i < ones.size(); i++) {
                for (int j = 0; !oneTaken[i] && j < others.size(); j++) {
                    double likeness = otherTaken[j] ? 0 : ones.get(i).likeness(others.get(j));
                    if (likeness > best) {
                        best = likeness;
                        bestOne = i;
                        bestOther = j;
                    }
                }
            }
            if (bestOne < 0) {
                return new PartyMatch(sum, matched, ones.size() - matched, others.size() - matched);
            }
            oneTaken[bestOne] = true;
            otherTaken[bestOther] = true;
            sum += best;
            matched++;
        }
    }

    /** Each side names somebody whom the other does not know. */
    boolean isConflict() {
        return left > 0 && right > 0;
    }

    int unmatched() {
        return left + right;
    }

    double mean() {
        return matched == 0 ? 0 : likeness / matched;
    }
}
