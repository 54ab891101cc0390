package org.chancery.event.extract;

import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.pattern.Found;
import org.chancery.event.pattern.Parties;
import org.chancery.event.syntax.Tree;

/**
 * How likely a claim is right: a logistic regression over a few signs, so that of claims with a confidence of .8 some 8 in 10 are right. The weights were
 * fitted to 717 claims about parties that coders had marked, 110 claims of other news sentences and 159 of whole articles judged by reading; that of {@link Sign#GUESSED},
 * for which there were too few, is set by judgement.
 */
final class Confidence {
    private static final double BASE = 2.8;
    private static final int LATE = 18;
    private static final String[] CLAUSAL = {"ccomp", "xcomp", "advcl", "acl", "parataxis", "conj", "dep"};

    /** What makes a claim less likely, or more, with its weight on the scale of log odds. */
    private enum Sign {
        /** The trigger stands in a clause below the main one. */
        CLAUSE_ABOVE(-1.1),
        /** It stands below two clauses or more. */
        CLAUSES_ABOVE(-1.6),
        /** Many words stand before the trigger. */
        LATE(-0.75),
        /** A noun carries the event. */
        NOMINAL(-0.4),
        /** Neither told as a fact nor as a plan. */
        UNREAL(-0.6),
        /** A party has no link. */
        UNLINKED(-0.5),
        /** A party comes from the passage. */
        GUESSED(-1.2),
        /** Clauses do less harm to meetings and visits, whose words mean little else. */
        CONSULTATION_BELOW(0.7);

        private final double weight;

        Sign(double weight) {
            this.weight = weight;
        }
    }

    private Confidence() {}

    /** @return 0 to 1, with two digits */
    static double of(Tree tree, Found found, Status status) {
        double odds = BASE
                + signs(tree, found, status).mapToDouble(sign -> sign.weight).sum();
        return Math.round(100 / (1 + Math.exp(-odds))) / 100.0;
    }

    private static Stream<Sign> signs(Tree tree, Found found, Status status) {
        Parties parties = found.parties();
        int clauses = clausesAbove(tree, found.token());
        Stream.Builder<Sign> signs = Stream.builder();
        add(signs, Sign.CLAUSE_ABOVE, clauses == 1);
        add(signs, Sign.CLAUSES_ABOVE, clauses > 1);
        add(signs, Sign.LATE, found.token() >= LATE);
        add(signs, Sign.NOMINAL, found.trigger().pos() == PartOfSpeech.NOUN);
        add(signs, Sign.UNREAL, status != Status.PLANNED && status != Status.OCCURRED);
        add(signs, Sign.UNLINKED, !parties.all().allMatch(Entity::isLinked));
        add(signs, Sign.GUESSED, parties.guessed());
        add(signs, Sign.CONSULTATION_BELOW, clauses > 0 && found.type().root() == EventType.CONSULTATION);
        return signs.build();
    }

    private static void add(Stream.Builder<Sign> signs, Sign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    private static int clausesAbove(Tree tree, int token) {
        int clauses = 0;
        int steps = 0;
        for (int at = token; at >= 0 && steps <= tree.size(); at = tree.head(at), steps++) {
            clauses += tree.is(at, CLAUSAL) ? 1 : 0;
        }
        return clauses;
    }
}
