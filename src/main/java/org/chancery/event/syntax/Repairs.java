package org.chancery.event.syntax;

import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;

/** Mends faults that the parser makes often enough to cost events. */
final class Repairs {
    private Repairs() {}

    /** The tree of a parsed sentence, mended. */
    static Dependencies of(Sentence sentence) {
        DraftTree tree = new DraftTree(sentence);
        VerbComplements.mend(tree);
        ReducedRelatives.mend(tree);
        RelativePronouns.mend(tree);
        NounInfinitives.mend(tree);
        return tree.finished();
    }
}
