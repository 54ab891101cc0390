package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.chancery.language.Token;

/** Base noun phrases by part of speech: what the tree gets wrong inside of names and titles does not matter here. */
public final class Phrases {
    private static final Set<String> INNER =
            Set.of("DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "HYPH", "VBN", "PDT", "RB");
    private final Tree tree;

    public Phrases(Tree tree) {
        this.tree = requireNonNull(tree, "tree is null");
    }

    /** The first token of the noun phrase that a token stands in; a possessor is a phrase of its own. */
    public int first(int index) {
        int at = index;
        while (at > 0 && joins(tree.token(at - 1), at - 1) && !startsPhrase(at)) {
            at--;
        }
        return at;
    }

    /** The last token of the noun phrase that a token stands in. */
    public int last(int index) {
        int at = index;
        while (at + 1 < tree.size()
                && (tree.token(at + 1).isNoun() || tree.token(at + 1).tag().equals("HYPH") && nounAfter(at + 1))) {
            at++;
        }
        return at;
    }

    private boolean nounAfter(int index) {
        return index + 1 < tree.size() && tree.token(index + 1).isNoun();
    }

    private boolean startsPhrase(int index) {
        String tag = tree.token(index).tag();
        return tag.equals("DT") || tag.equals("PRP$") || tag.equals("PDT");
    }

    private boolean joins(Token token, int index) {
        return INNER.contains(token.tag()) && !(token.tag().equals("VBN") && !tree.is(index, "amod"));
    }
}
