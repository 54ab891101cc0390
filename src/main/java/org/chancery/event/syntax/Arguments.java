package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subjects, objects and complements of verbs, also where the tree does not have them at the verb itself: control, coordination, participles, relative clauses. */
public final class Arguments {
    /** What begins a clause of another time, of a reason or a condition. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "after",
            "before",
            "when",
            "while",
            "as",
            "if",
            "unless",
            "because",
            "since",
            "until",
            "although",
            "though",
            "once");

    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final int DEPTH = 8;
    private final Tree tree;
    private final Subjects subjects;

    public Arguments(Tree tree) {
        this.tree = requireNonNull(tree, "tree is null");
        this.subjects = new Subjects(tree);
    }

    /** The grammatical subjects of a verb, wherever the sentence has them: of a passive, those to whom it is done. */
    public List<Integer> subjects(int verb) {
        return subjects.of(verb);
    }

    /** The heads of who does what a verb says; empty when the sentence does not tell. */
    public List<Integer> agents(int verb) {
        if (tree.isPassive(verb)) {
            return tree.children(verb, "obl", "nmod").stream()
                    .filter(noun -> tree.preposition(noun).equals("by"))
                    .toList();
        }
        return subjects.of(verb);
    }

    /** The heads of to whom or what a verb is done. */
    public List<Integer> objects(int verb) {
        List<Integer> own = tree.isPassive(verb) ? subjects.of(verb) : tree.children(verb, "obj", "iobj");
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> described = described(verb);
        if (!described.isEmpty()) {
            return described;
        }
        if (subjects.isGerundBeforeName(verb)) {
            return List.of(tree.head(verb));
        }
        if (tree.is(verb, "acl:relcl") && !tree.children(verb, "nsubj").isEmpty()) {
            return List.of(tree.head(verb));
        }
        return tree.is(verb, "conj") ? List.of() : mistaken(verb);
    }

    /** "found the officers guilty", "holds A responsible": the parser makes whom it is said of the subject of the adjective. */
    private List<Integer> described(int verb) {
        return tree.children(verb, "xcomp").stream()
                .filter(word -> tree.token(word).tag().startsWith("JJ"))
                .flatMap(adjective -> tree.children(adjective, "nsubj").stream())
                .toList();
    }

    /** "met China's President Xi": the parser now and then takes an object for a complement. */
    private List<Integer> mistaken(int verb) {
        return tree.children(verb, "xcomp", "dep", "ccomp").stream()
                .filter(child -> child > verb
                        && tree.token(child).isNoun()
                        && tree.preposition(child).isEmpty())
                .limit(1)
                .toList();
    }

    /** The subject of the verb that a noun belongs to as object or complement: "Trump made a threat". */
    public List<Integer> governingSubject(int noun) {
        return subjects.carrying(noun);
    }

    /** The verb that governs a noun, over other nouns if need be. */
    public Optional<Integer> governingVerb(int noun) {
        int at = tree.head(noun);
        for (int steps = 0; steps < DEPTH && at >= 0; steps++, at = tree.head(at)) {
            if (tree.token(at).isVerb() || !tree.children(at, "cop").isEmpty()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The verbs (or gerunds) that complement a verb: "plans to meet", "committed to investing". */
    public List<Integer> complements(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb, "xcomp", "ccomp", "advcl", "obl", "obj", "dep")) {
            if (child < verb || tree.is(child, "advcl") && isAside(child)) {
                continue;
            }
            if (tree.token(child).isVerb()) {
                found.add(child);
            } else if (PREPOSITIONS.contains(tree.token(child).tag())) {
                // "committed to investing": the parser makes the preposition the object.
                tree.children(child, "acl", "xcomp", "advcl", "obl").stream()
                        .filter(below -> tree.token(below).isVerb())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "after the cabinet lost": a clause of its own time or condition. */
    private boolean isAside(int verb) {
        return tree.children(verb, "mark", "advmod").stream().map(tree::lemma).anyMatch(CONJUNCTIONS::contains);
    }
}
