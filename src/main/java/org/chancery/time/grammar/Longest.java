package org.chancery.time.grammar;

import java.util.List;
import org.chancery.time.lexis.Atoms;

/** Of several recognisers, what the one says that reaches farthest; the earlier one where two reach as far. */
final class Longest implements Recogniser {
    private final List<Recogniser> recognisers;

    Longest(Recogniser... recognisers) {
        this.recognisers = List.of(recognisers);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        List<Match> best = List.of();
        int reached = start;
        for (Recogniser recogniser : recognisers) {
            List<Match> found = recogniser.at(atoms, start);
            int end = found.isEmpty() ? start : found.get(found.size() - 1).end();
            if (end > reached) {
                best = found;
                reached = end;
            }
        }
        return best;
    }
}
