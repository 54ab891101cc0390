package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Subjects, objects and complements of verbs, also where the tree does not have them at the verb itself: control, coordination, participles, relative clauses. */
public final class Arguments {
    /** Verbs whose object is the subject of their infinitive (object control). */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "tell",
            "order",
            "persuade",
            "force",
            "allow",
            "invite",
            "help",
            "want",
            "request",
            "press",
            "pressure",
            "push",
            "encourage",
            "advise",
            "warn",
            "call",
            "permit",
            "enable",
            "compel",
            "convince",
            "require",
            "lead",
            "cause",
            "prompt",
            "take");

    /** Verbs whose object is what the participle behind "as" speaks of. */
    private static final Set<String> DESCRIBING =
            Set.of("describe", "see", "regard", "view", "portray", "present", "depict", "cite", "characterize", "hail");

    private static final int DEPTH = 8;
    private final Tree tree;

    public Arguments(Tree tree) {
        this.tree = requireNonNull(tree, "tree is null");
    }

    /** The heads of who does what a verb says; empty when the sentence does not tell. */
    public List<Integer> agents(int verb) {
        if (tree.isPassive(verb)) {
            return tree.children(verb, "obl", "nmod").stream()
                    .filter(noun -> tree.preposition(noun).equals("by"))
                    .toList();
        }
        return subjects(verb, DEPTH);
    }

    /** The heads of to whom or what a verb is done. */
    public List<Integer> objects(int verb) {
        List<Integer> found = new ArrayList<>();
        if (tree.isPassive(verb)) {
            found.addAll(subjects(verb, DEPTH));
        } else {
            found.addAll(tree.children(verb, "obj", "iobj"));
        }
        if (found.isEmpty()) {
            // "found the officers guilty", "holds A responsible": the parser makes whom it is said of the subject of
            // the adjective.
            tree.children(verb, "xcomp").stream()
                    .filter(word -> tree.token(word).tag().startsWith("JJ"))
                    .forEach(adjective -> found.addAll(tree.children(adjective, "nsubj")));
        }
        if (found.isEmpty() && isGerundBeforeName(verb)) {
            found.add(tree.head(verb));
        }
        if (found.isEmpty()
                && tree.is(verb, "acl:relcl")
                && !tree.children(verb, "nsubj").isEmpty()) {
            found.add(tree.head(verb));
        }
        if (found.isEmpty() && !tree.is(verb, "conj")) {
            // "met China's President Xi": the parser now and then takes an object for a complement.
            tree.children(verb, "xcomp", "dep", "ccomp").stream()
                    .filter(child -> child > verb
                            && tree.token(child).isNoun()
                            && tree.preposition(child).isEmpty())
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The grammatical subjects of a verb, wherever the sentence has them. */
    public List<Integer> subjects(int verb) {
        return subjects(verb, DEPTH);
    }

    private List<Integer> subjects(int verb, int depth) {
        List<Integer> own = tree.children(verb, "nsubj").stream()
                .filter(subject -> !isRelative(subject))
                .toList();
        if (own.size() == 1
                && isInfinitive(verb)
                && !tree.children(own.get(0), "nmod:poss").isEmpty()) {
            // "China's commitment to resume": the parser makes the noun the subject of its infinitive.
            return tree.children(own.get(0), "nmod:poss");
        }
        if (!own.isEmpty()) {
            return own;
        }
        int head = tree.head(verb);
        if (isGerundBeforeName(verb)) {
            return governingSubject(head, depth - 1);
        }
        if (head < 0 || depth == 0) {
            return List.of();
        }
        if (tree.is(verb, "acl:relcl") || hasRelativeSubject(verb)) {
            return List.of(nounAbove(verb));
        }
        if (tree.is(verb, "xcomp", "ccomp", "advcl", "obl", "dep", "parataxis")
                && tree.token(head).isVerb()) {
            return controller(verb, head, depth);
        }
        if (tree.is(verb, "acl", "nmod") && tree.token(head).isNoun()) {
            return participle(verb, head, depth);
        }
        if (tree.is(verb, "amod") && verb > head) {
            return List.of(head);
        }
        return isClausal(verb) ? subjects(head, depth - 1) : List.of();
    }

    private boolean isClausal(int verb) {
        return tree.is(verb, "conj", "xcomp", "ccomp", "advcl", "dep", "parataxis", "obl", "nmod", "amod", "obj");
    }

    private boolean hasRelativeSubject(int verb) {
        return tree.is(verb, "acl", "dep")
                && tree.children(verb, "nsubj").stream().anyMatch(this::isRelative);
    }

    private boolean isRelative(int subject) {
        return tree.token(subject).tag().equals("WDT")
                || tree.lemma(subject).equals("who")
                || tree.lemma(subject).equals("which");
    }

    private int nounAbove(int verb) {
        return tree.head(verb);
    }

    private List<Integer> controller(int verb, int head, int depth) {
        boolean infinitive = tree.is(verb, "xcomp", "ccomp", "advcl");
        if (infinitive && OBJECT_CONTROL.contains(tree.lemma(head)) && !tree.isPassive(head)) {
            List<Integer> objects = tree.children(head, "obj", "iobj");
            if (!objects.isEmpty()) {
                return objects;
            }
        }
        boolean as = tree.children(verb, "mark", "case").stream()
                .anyMatch(mark -> tree.lemma(mark).equals("as"));
        if (as && DESCRIBING.contains(tree.lemma(head))) {
            return tree.children(head, "obj");
        }
        return subjects(head, depth - 1);
    }

    /** "praising President Lee": the parser makes the gerund a modifier of the name. */
    private boolean isGerundBeforeName(int verb) {
        int head = tree.head(verb);
        return tree.is(verb, "amod")
                && tree.token(verb).tag().equals("VBG")
                && head > verb
                && tree.token(head).isProperNoun();
    }

    /** "a pact signed by", "leaders meeting in", "its plan to visit", "the first tour since returning". */
    private List<Integer> participle(int verb, int noun, int depth) {
        boolean conjunction = !tree.children(verb, "case", "mark").isEmpty();
        if (!conjunction && tree.token(verb).tag().matches("VBG|VBN")) {
            return List.of(noun);
        }
        List<Integer> owner = tree.children(noun, "nmod:poss");
        return owner.isEmpty() ? governingSubject(noun, depth - 1) : owner;
    }

    /** The subject of the verb that a noun belongs to as object or complement: "Trump made a threat". */
    public List<Integer> governingSubject(int noun) {
        return governingSubject(noun, DEPTH);
    }

    private List<Integer> governingSubject(int noun, int depth) {
        int at = noun;
        for (int steps = 0; steps < DEPTH && at >= 0; steps++) {
            int head = tree.head(at);
            if (head >= 0 && tree.is(at, "nsubj") && isInfinitive(head)) {
                // "threats to cancel": the parser makes the noun the subject of its infinitive.
                at = head;
                continue;
            }
            if (head < 0 || tree.is(at, "nsubj", "acl:relcl")) {
                return List.of();
            }
            if (tree.token(head).isVerb() && !tree.token(head).tag().equals("MD")) {
                return depth <= 0 ? List.of() : subjects(head, depth);
            }
            List<Integer> owner = tree.children(head, "nmod:poss");
            boolean content =
                    !tree.is(at, "nmod", "acl") || tree.preposition(at).matches("of|for|about|to|on|in|over|");
            if (!owner.isEmpty() && !owner.contains(at) && content) {
                return owner;
            }
            at = head;
        }
        return List.of();
    }

    private boolean isInfinitive(int verb) {
        return tree.token(verb).tag().equals("VB")
                && tree.children(verb, "mark").stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("to"));
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

    /** Who is, comes or is put under something: "A is under investigation", "placed A under arrest". */
    public List<Integer> under(int noun) {
        int verb = tree.head(noun);
        if (!tree.preposition(noun).equals("under")) {
            return List.of();
        }
        if (!tree.children(noun, "cop").isEmpty()) {
            return tree.children(noun, "nsubj");
        }
        if (verb < 0 || !tree.token(verb).isVerb()) {
            return verb >= 0 && tree.is(noun, "nmod") ? List.of(verb) : List.of();
        }
        List<Integer> put = objects(verb);
        return put.isEmpty() ? agents(verb) : put;
    }

    /** "after the cabinet lost": a clause of its own time or condition. */
    private boolean isAside(int verb) {
        return tree.children(verb, "mark", "advmod").stream().anyMatch(mark -> tree.lemma(mark)
                .matches("after|before|when|while|as|if|unless|because|since|until|although|though|once"));
    }

    /** The verbs (or gerunds) that complement a verb: "plans to meet", "committed to investing". */
    public List<Integer> complements(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(verb, "xcomp", "ccomp", "advcl", "obl", "obj", "dep")) {
            if (tree.is(child, "advcl") && isAside(child)) {
                continue;
            }
            if (child > verb && tree.token(child).isVerb()) {
                found.add(child);
            } else if (child > verb && tree.token(child).tag().matches("IN|TO")) {
                // "committed to investing": the parser makes the preposition the object.
                tree.children(child, "acl", "xcomp", "advcl", "obl").stream()
                        .filter(below -> tree.token(below).isVerb())
                        .forEach(found::add);
            }
        }
        return found;
    }
}
