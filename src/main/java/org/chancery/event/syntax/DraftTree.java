package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A dependency tree that repairs may change. */
final class DraftTree {
    private final Sentence sentence;
    private final int[] heads;
    private final String[] relations;

    DraftTree(Sentence sentence) {
        this.sentence = requireNonNull(sentence, "sentence is null");
        int size = sentence.tokens().size();
        heads = new int[size];
        relations = new String[size];
        for (int i = 0; i < size; i++) {
            heads[i] = sentence.dependencies().head(i);
            relations[i] = sentence.dependencies().relation(i);
        }
    }

    int size() {
        return heads.length;
    }

    Token token(int token) {
        return sentence.token(token);
    }

    String tag(int token) {
        return sentence.token(token).tag();
    }

    int head(int token) {
        return heads[token];
    }

    String relation(int token) {
        return relations[token];
    }

    /** Hangs a token below another; -1 makes it the root. */
    void hang(int token, int head, String relation) {
        heads[token] = head;
        relations[token] = relation;
    }

    /** The first child in a relation or a subtype of it, -1 when there is none. */
    int child(int head, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && (relations[i].equals(relation) || relations[i].startsWith(relation + ":"))) {
                return i;
            }
        }
        return -1;
    }

    boolean isBelow(int token, int ancestor) {
        for (int at = token, steps = 0; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The tree as it is now; the parser's own where a repair has left a token without a way to the root. */
    Dependencies finished() {
        return isTree() ? new Dependencies(heads, relations) : sentence.dependencies();
    }

    private boolean isTree() {
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++, at = heads[at]) {
                if (steps > heads.length) {
                    return false;
                }
            }
        }
        return true;
    }
}
