package org.chancery.event.syntax;

import java.util.List;
import java.util.Set;

/** The infinitive of a noun, hung below the verb before it: "has plans to attack", "announced a summit to be held in Paris". */
final class NounInfinitives {
    /** Nouns whose infinitive says what they are about. */
    private static final Set<String> PURPOSES = Set.of(
            ("ability accord action agreement aim attempt bid bill call campaign capability capacity commitment deal decision demand desire effort goal initiative "
                            + "intent intention invitation law legislation mandate measure mission motion move offer order pact plan pledge program programme "
                            + "project promise proposal push readiness refusal request resolution right scheme step strategy threat treaty vow willingness")
                    .split(" "));

    private NounInfinitives() {}

    /** An infinitive right behind an object belongs to it where the noun asks for one, where it is passive, or where the verb is "have"; not where the verb makes the object act. */
    static void mend(DraftTree tree) {
        for (int to = 1; to < tree.size(); to++) {
            int infinitive = tree.head(to);
            boolean complement = tree.tag(to).equals("TO")
                    && infinitive > to
                    && List.of("xcomp", "ccomp").contains(tree.relation(infinitive))
                    && tree.head(infinitive) < to;
            if (complement && isOfObject(tree, infinitive, to - 1)) {
                tree.hang(infinitive, to - 1, "acl");
            }
        }
    }

    private static boolean isOfObject(DraftTree tree, int infinitive, int noun) {
        int verb = tree.head(infinitive);
        boolean object = tree.head(noun) == verb
                && tree.relation(noun).equals("obj")
                && tree.token(noun).isNoun()
                && !tree.token(noun).isProperNoun();
        return object
                && !Subjects.OBJECT_CONTROL.contains(tree.token(verb).lemma())
                && (PURPOSES.contains(tree.token(noun).lemma())
                        || tree.token(verb).lemma().equals("have")
                        || tree.child(infinitive, "aux:pass") >= 0);
    }
}
