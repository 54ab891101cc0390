package org.chancery.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The basic Universal Dependencies tree of a sentence; tokens are counted from 0. A sentence that was not parsed has the empty tree.
 */
public final class Dependencies {
    /** The tree of a sentence that was not parsed. */
    public static final Dependencies NONE = new Dependencies(new int[0], new String[0]);

    private final int[] heads;
    private final String[] relations;
    private final List<List<Integer>> children;

    /**
     * @param heads for each token the index of its governor, -1 for a root
     * @param relations for each token the relation to its governor, such as {@code nsubj} or {@code nmod:poss}; {@code root} for a root
     */
    public Dependencies(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        List<List<Integer>> below = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                below.get(heads[i]).add(i);
            }
        }
        below.replaceAll(List::copyOf);
        children = List.copyOf(below);
    }

    public boolean isEmpty() {
        return heads.length == 0;
    }

    /** The governor of a token, -1 for a root. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation of a token to its governor. */
    public String relation(int token) {
        return relations[token];
    }

    /** The tokens governed by a token, in the order of the sentence. */
    public List<Integer> children(int token) {
        return children.get(token);
    }

    /** The tokens governed by a token in one of the given relations; {@code nmod} also stands for {@code nmod:poss} and its like. */
    public List<Integer> children(int token, String... wanted) {
        return children.get(token).stream()
                .filter(child -> Arrays.stream(wanted).anyMatch(w -> is(child, w)))
                .toList();
    }

    /** Whether a token stands in the relation, or in a subtype of it, to its governor. */
    public boolean is(int token, String relation) {
        String own = relations[token];
        return own.equals(relation) || own.startsWith(relation) && own.charAt(relation.length()) == ':';
    }

    /** Whether a token is governed, over any number of steps, by another, or is that other. */
    public boolean isBelow(int token, int ancestor) {
        for (int at = token, steps = 0; at >= 0 && steps <= heads.length; at = heads[at], steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }
}
