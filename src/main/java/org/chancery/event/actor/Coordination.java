package org.chancery.event.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;

/** Coordinated noun phrases, also where the tree ties a title instead of the name to the other party ("Secretary A and Vice Premier B"). */
final class Coordination {
    private Coordination() {}

    /**
     * The heads of the phrases coordinated with a head, in the order of the sentence.
     *
     * @param nameStart the first token of the name that the head ends, or the head itself
     */
    static List<Integer> of(Tree tree, int head, int nameStart) {
        List<Integer> all = new ArrayList<>(tree.coordinated(head));
        Phrases phrases = new Phrases(tree);
        int first = phrases.first(nameStart);
        for (int i = first; i < head; i++) {
            if (tree.is(i, "conj") && tree.head(i) < first && tree.head(i) >= 0) {
                int other = phrases.last(tree.head(i));
                if (!all.contains(other)) {
                    all.add(other);
                }
            }
        }
        return all.stream().sorted().toList();
    }
}
