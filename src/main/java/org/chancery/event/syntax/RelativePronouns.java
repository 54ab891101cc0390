package org.chancery.event.syntax;

import java.util.List;

/** What stands before a relative pronoun, hung below the verb of the relative clause: "a tour of Asia that officials hope will yield a pause". */
final class RelativePronouns {
    private RelativePronouns() {}

    /** A noun before "that" cannot hang below a verb behind it: it belongs to the verb or, behind "of", to the noun before it. */
    static void mend(DraftTree tree) {
        for (int pronoun = 1; pronoun < tree.size(); pronoun++) {
            if (tree.tag(pronoun).equals("WDT") && tree.head(pronoun) > pronoun) {
                for (int noun = 0; noun < pronoun; noun++) {
                    if (isCaught(tree, noun, pronoun)) {
                        free(tree, noun);
                    }
                }
            }
        }
    }

    private static boolean isCaught(DraftTree tree, int noun, int pronoun) {
        int head = tree.head(noun);
        return head > pronoun
                && tree.token(head).isVerb()
                && List.of("obl", "nmod").contains(tree.relation(noun))
                && tree.child(head, "nsubj") != noun;
    }

    private static void free(DraftTree tree, int noun) {
        int verb = verbBefore(tree, noun);
        if (verb < 0) {
            return;
        }
        int before = tree.child(noun, "case") - 1;
        boolean ofNoun = before >= 0
                && tree.token(before).isNoun()
                && tree.token(before + 1).lemma().equals("of");
        tree.hang(noun, ofNoun ? before : verb, ofNoun ? "nmod" : "obl");
    }

    private static int verbBefore(DraftTree tree, int noun) {
        for (int i = noun - 1; i >= 0; i--) {
            if (tree.token(i).isVerb() && !tree.relation(i).startsWith("aux") && !tree.isBelow(i, noun)) {
                return i;
            }
        }
        return -1;
    }
}
