package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import org.chancery.event.lexicon.Operator.Effect;
import org.chancery.event.syntax.Tree;

/** What the conjunction of a clause says of its status: "if", "unless", "whether": possible; "when" and "once" before a present tense: still to come. */
final class Conjunctions {
    private final Tree tree;

    Conjunctions(Tree tree) {
        this.tree = requireNonNull(tree, "tree is null");
    }

    Reading of(int verb) {
        return tree.children(verb, "mark", "advmod").stream()
                .map(child -> of(tree.lemma(child), verb))
                .filter(reading -> !reading.equals(Reading.OPEN))
                .findFirst()
                .orElse(Reading.OPEN);
    }

    private Reading of(String conjunction, int verb) {
        return switch (conjunction) {
            case "if", "unless", "whether", "should", "lest" -> Reading.of(Effect.POSSIBLE);
            case "when", "once", "before", "until", "till" ->
                isSimplePresent(verb) ? Reading.of(Effect.PLANNED) : Reading.OPEN;
            case "since", "after" ->
                tree.token(verb).tag().equals("VBD") ? Reading.settled(Effect.OCCURRED) : Reading.OPEN;
            // Other conjunctions say nothing of reality.
            default -> Reading.OPEN;
        };
    }

    private boolean isSimplePresent(int verb) {
        return Tree.PRESENT.contains(tree.token(verb).tag())
                && tree.auxiliaries(verb).isEmpty();
    }
}
