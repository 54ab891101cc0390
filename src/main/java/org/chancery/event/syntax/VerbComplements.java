package org.chancery.event.syntax;

import java.util.List;

/** Verbs below verbs and adjectives in relations that they cannot have: "is due to sign a treaty" read like "due to a treaty", "is considering expelling". */
final class VerbComplements {
    private VerbComplements() {}

    static void mend(DraftTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            boolean gerund = tree.relation(i).equals("acl")
                    && tree.tag(i).equals("VBG")
                    && tree.head(i) < i
                    && tree.tag(tree.head(i)).startsWith("VB");
            if (gerund) {
                tree.hang(i, tree.head(i), "xcomp");
            }
            if (isOpening(tree, i)) {
                tree.hang(i, tree.head(i), "advcl");
            }
            if (tree.relation(i).equals("fixed") && tree.tag(i).equals("VB")) {
                due(tree, i);
            }
        }
    }

    /** "Accused by Poland of sabotage, Russia": a participle before the verb of the sentence, in no relation that the parser can tell. */
    private static boolean isOpening(DraftTree tree, int participle) {
        int verb = tree.head(participle);
        return participle == 0
                && verb > participle
                && tree.relation(participle).equals("dep")
                && List.of("VBN", "VBG").contains(tree.tag(participle))
                && tree.token(verb).isVerb()
                && tree.child(verb, "nsubj") > participle;
    }

    /** "due" becomes the predicate, with what stands before it; the verb its complement, and the noun that was the predicate the object of the verb. */
    private static void due(DraftTree tree, int verb) {
        int adjective = tree.head(verb);
        int noun = tree.head(adjective);
        if (!tree.tag(adjective).equals("JJ") || adjective != verb - 2 || noun < verb) {
            return;
        }
        tree.hang(adjective, tree.head(noun), tree.relation(noun));
        tree.hang(verb, adjective, "xcomp");
        tree.hang(verb - 1, verb, "mark");
        tree.hang(noun, verb, "obj");
        for (int i = 0; i < adjective; i++) {
            if (tree.head(i) == noun) {
                tree.hang(i, adjective, tree.relation(i));
            }
        }
        for (int i = noun + 1; i < tree.size(); i++) {
            if (tree.head(i) == noun
                    && List.of("punct", "conj", "parataxis", "obl", "advcl").contains(tree.relation(i))) {
                tree.hang(i, adjective, tree.relation(i));
            }
        }
    }
}
