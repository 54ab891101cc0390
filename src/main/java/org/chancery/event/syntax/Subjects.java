package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The subjects of verbs and of the nouns that verbs carry, over control, coordination, participles and relative clauses. */
final class Subjects {
    /** Verbs whose object is the subject of their infinitive (object control). */
    static final Set<String> OBJECT_CONTROL = Set.copyOf(List.of(
            ("urge ask tell order persuade force allow invite help want request press pressure push encourage advise"
                            + " warn call permit enable compel convince require lead cause prompt take")
                    .split(" ")));

    /** Verbs whose object is what the participle behind "as" speaks of. */
    private static final Set<String> DESCRIBING =
            Set.of("describe", "see", "regard", "view", "portray", "present", "depict", "cite", "characterize", "hail");

    /** What speaks for its author in a participle. */
    private static final Set<String> TEXTS = Set.of(
            "letter",
            "statement",
            "resolution",
            "petition",
            "declaration",
            "communique",
            "law",
            "bill",
            "motion",
            "decree",
            "order",
            "report",
            "speech",
            "message",
            "note",
            "appeal",
            "memo",
            "ruling",
            "tweet",
            "post");

    private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");

    /** What binds the content of a noun to it, so that who has the noun does what is inside: "its plan for talks". */
    private static final Set<String> CONTENT = Set.of("of", "for", "about", "to", "on", "in", "over", "");

    private static final int DEPTH = 8;
    private final Tree tree;

    Subjects(Tree tree) {
        this.tree = requireNonNull(tree, "tree is null");
    }

    /** The grammatical subjects of a verb, wherever the sentence has them. */
    List<Integer> of(int verb) {
        return of(verb, DEPTH);
    }

    private List<Integer> of(int verb, int depth) {
        Optional<List<Integer>> own = own(verb);
        if (own.isPresent()) {
            return own.get();
        }
        int head = tree.head(verb);
        if (isGerundBeforeName(verb)) {
            return carrying(head, depth - 1);
        }
        if (head < 0 || depth == 0) {
            return List.of();
        }
        if (tree.is(verb, "acl:relcl") || hasRelativeSubject(verb)) {
            return List.of(head);
        }
        if (tree.is(verb, "xcomp", "ccomp", "advcl", "acl", "obl", "dep", "parataxis")
                && tree.token(head).isVerb()) {
            return controller(verb, head, depth);
        }
        if (tree.is(verb, "acl", "nmod") && tree.token(head).isNoun()) {
            return participle(verb, head, depth);
        }
        if (tree.is(verb, "amod") && verb > head) {
            return List.of(head);
        }
        return isClausal(verb) ? of(head, depth - 1) : List.of();
    }

    /** Those that hang on the verb itself. */
    private Optional<List<Integer>> own(int verb) {
        List<Integer> own = tree.children(verb, "nsubj").stream()
                .filter(subject -> !isRelative(subject))
                .toList();
        if (own.size() == 1 && isInfinitive(verb)) {
            // "China's commitment to resume": the parser makes the noun the subject of its infinitive.
            List<Integer> owner = tree.children(own.get(0), "nmod:poss");
            return Optional.of(owner.isEmpty() ? own : owner);
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
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

    private List<Integer> controller(int verb, int head, int depth) {
        boolean infinitive = verb > head && tree.is(verb, "xcomp", "ccomp", "advcl");
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
        return of(head, depth - 1);
    }

    /** "praising President Lee": the parser makes the gerund a modifier of the name. */
    boolean isGerundBeforeName(int verb) {
        int head = tree.head(verb);
        return tree.is(verb, "amod")
                && tree.token(verb).tag().equals("VBG")
                && head > verb
                && tree.token(head).isProperNoun();
    }

    /** "a pact signed by", "leaders meeting in", "its plan to visit", "the first tour since returning". */
    private List<Integer> participle(int verb, int noun, int depth) {
        boolean conjunction = !tree.children(verb, "case", "mark").isEmpty();
        if (!conjunction && tree.token(verb).tag().equals("VBG") && TEXTS.contains(tree.lemma(noun))) {
            return author(noun, depth);
        }
        if (!conjunction && PARTICIPLES.contains(tree.token(verb).tag())) {
            return List.of(noun);
        }
        List<Integer> owner = tree.children(noun, "nmod:poss");
        return owner.isEmpty() ? carrying(noun, depth - 1) : owner;
    }

    /** "signed a letter urging": who wrote it speaks, not the letter. */
    private List<Integer> author(int text, int depth) {
        List<Integer> owner = tree.children(text, "nmod:poss");
        return owner.isEmpty() ? carrying(text, depth - 1) : owner;
    }

    /** The subject of the verb that a noun belongs to as object or complement: "Trump made a threat". */
    List<Integer> carrying(int noun) {
        return carrying(noun, DEPTH);
    }

    private List<Integer> carrying(int noun, int depth) {
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
                return depth <= 0 ? List.of() : of(head, depth);
            }
            List<Integer> owner = tree.children(head, "nmod:poss");
            if (!owner.isEmpty() && !owner.contains(at) && isContent(at)) {
                return owner;
            }
            at = head;
        }
        return List.of();
    }

    private boolean isContent(int word) {
        return !tree.is(word, "nmod", "acl") || CONTENT.contains(tree.preposition(word));
    }

    private boolean isInfinitive(int verb) {
        return tree.token(verb).tag().equals("VB")
                && tree.children(verb, "mark").stream()
                        .anyMatch(mark -> tree.lemma(mark).equals("to"));
    }
}
