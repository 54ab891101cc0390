package org.chancery.event.detail;

import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.event.syntax.Tree;
import org.chancery.time.TimeExpression;

/** Where the time expressions of a sentence hang in its tree. */
final class TimePlaces {
    private static final int FARTHEST = 3;
    /** Prepositions of what an event takes place at: "unveiled at this year's conference". */
    private static final Set<String> SETTINGS = Set.of("at", "in", "during", "on", "by", "within", "throughout");
    /** What has the time of the thing that it is a part of: "by the end of Wednesday's summit". */
    private static final Set<String> PARTS = Set.of(
            "end", "start", "beginning", "opening", "close", "conclusion", "course", "sideline", "margin", "eve");

    private final Tree tree;

    TimePlaces(Tree tree) {
        this.tree = tree;
    }

    /** The first word of an expression. */
    int first(TimeExpression expression) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).end() > expression.start())
                .findFirst()
                .orElse(0);
    }

    private int last(TimeExpression expression) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).start() < expression.end())
                .max()
                .orElse(0);
    }

    /** The word of an expression that hangs on a word outside of it. */
    int head(TimeExpression expression) {
        int first = first(expression);
        int last = last(expression);
        return IntStream.rangeClosed(first, last)
                .filter(i -> tree.head(i) < first || tree.head(i) > last)
                .filter(i -> !tree.is(i, "punct", "case", "det"))
                .findFirst()
                .orElse(last);
    }

    /** How many words up the tree from an expression a word stands; 0 where the expression does not belong to it. */
    int path(TimeExpression expression, int word) {
        int below = head(expression);
        for (int steps = 1; steps <= FARTHEST && tree.head(below) >= 0; steps++) {
            int above = tree.head(below);
            if (above == word) {
                return steps;
            }
            boolean passes = tree.token(above).isVerb() ? isParticipleOf(above, word) : !isLeftAt(below, above);
            if (!passes) {
                return 0;
            }
            below = above;
        }
        return 0;
    }

    /** "the talks held on Friday". */
    private boolean isParticipleOf(int verb, int word) {
        return tree.is(verb, "acl")
                && tree.head(verb) == word
                && tree.preposition(verb).isEmpty();
    }

    /** Whether a date stays with the noun above it: "the 1991 settlement" says nothing of who argued about it when; nor does a date in another clause. */
    private boolean isLeftAt(int below, int above) {
        boolean attribute = below < above
                && tree.is(below, "compound", "nummod", "nmod:poss", "amod", "nmod")
                && tree.preposition(below).isEmpty();
        boolean clause = tree.is(above, "ccomp", "advcl", "acl", "parataxis", "csubj")
                || !tree.children(above, "cop").isEmpty();
        return clause || attribute && !isSetting(above);
    }

    private boolean isSetting(int noun) {
        String preposition = tree.preposition(noun);
        int above = tree.head(noun);
        return SETTINGS.contains(preposition)
                || preposition.equals("of") && above >= 0 && PARTS.contains(tree.lemma(above));
    }
}
