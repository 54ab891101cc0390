package org.chancery.event.syntax;

import java.util.List;
import java.util.Set;

/** A reduced relative clause that the parser took for the verb of the sentence: "the tariffs slated for November were averted". */
final class ReducedRelatives {
    /** Verbs that take "by" themselves. */
    private static final Set<String> WITH_BY =
            Set.of("abide", "stand", "stick", "swear", "pass", "stop", "drop", "live");

    private ReducedRelatives() {}

    static void mend(DraftTree tree) {
        agents(tree);
        subjects(tree);
    }

    /** A bare participle with an agent right behind it is passive, whatever it hangs from: "rebels attacked by the army fled". */
    private static void agents(DraftTree tree) {
        for (int agent = 1; agent < tree.size(); agent++) {
            int verb = tree.head(agent);
            if (verb >= 0
                    && tree.tag(verb).equals("VBN")
                    && tree.child(verb, "aux") < 0
                    && isAgent(tree, agent, verb)) {
                int subject = tree.child(verb, "nsubj");
                if (subject >= 0 && subject < verb) {
                    tree.hang(subject, verb, "nsubj:pass");
                }
            }
        }
    }

    private static boolean isAgent(DraftTree tree, int agent, int verb) {
        int by = tree.child(agent, "case");
        return List.of("obl", "nmod").contains(tree.relation(agent))
                && by == verb + 1
                && tree.token(by).lemma().equals("by")
                && !WITH_BY.contains(tree.token(verb).lemma());
    }

    /** A bare participle cannot have a subject: its subject is that of the next passive verb, which has none. Of several the last is the nearest to it. */
    private static void subjects(DraftTree tree) {
        for (int participle = tree.size() - 1; participle >= 0; participle--) {
            int subject = tree.child(participle, "nsubj");
            boolean bare = tree.tag(participle).equals("VBN")
                    && tree.child(participle, "aux") < 0
                    && tree.child(participle, "obj") < 0;
            if (bare && subject >= 0 && subject < participle) {
                int verb = passiveAfter(tree, participle);
                boolean free = verb >= 0
                        && tree.head(verb) != subject
                        && tree.child(verb, "nsubj") < 0
                        && !tree.isBelow(verb, subject);
                if (free) {
                    move(tree, participle, subject, verb);
                }
            }
        }
    }

    private static void move(DraftTree tree, int participle, int subject, int verb) {
        if (tree.head(verb) == participle || tree.isBelow(verb, participle)) {
            tree.hang(verb, tree.head(participle), tree.relation(participle));
        }
        int mark = tree.child(participle, "mark");
        if (mark >= 0 && mark < subject) {
            tree.hang(mark, verb, "mark");
        }
        tree.hang(subject, verb, "nsubj:pass");
        tree.hang(participle, subject, "acl");
    }

    private static int passiveAfter(DraftTree tree, int participle) {
        for (int i = participle + 1; i < tree.size(); i++) {
            if (tree.tag(i).equals("VBN") && tree.child(i, "aux:pass") >= 0) {
                return i;
            }
        }
        return -1;
    }
}
