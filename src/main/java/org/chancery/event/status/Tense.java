package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.event.lexicon.Operator.Effect;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** What the tense, the auxiliaries and the negation of a verb say. */
final class Tense {
    private final Tree tree;

    Tense(Tree tree) {
        this.tree = requireNonNull(tree, "tree is null");
    }

    Reading of(int verb) {
        List<String> auxiliaries = tree.auxiliaries(verb);
        boolean not = tree.isNegated(verb);
        for (String auxiliary : auxiliaries) {
            switch (auxiliary) {
                case "will", "'ll", "’ll", "shall", "wo", "would" -> {
                    return Reading.of(not ? Effect.CANCELLED : Effect.PLANNED);
                }
                case "may", "might", "could", "can", "ca", "should", "must" -> {
                    return Reading.of(not && !auxiliary.startsWith("m") ? Effect.DENIED : Effect.POSSIBLE);
                }
                default -> {
                    // have, be, do: tense, not modality
                }
            }
        }
        return isProspective(verb)
                ? Reading.of(not ? Effect.CANCELLED : Effect.PLANNED)
                : finite(verb, auxiliaries, not);
    }

    /** "is to meet", "were to be lifted". */
    private boolean isProspective(int verb) {
        return tree.children(verb, "mark").stream()
                .filter(to -> tree.token(to).tag().equals("TO"))
                .anyMatch(to -> tree.children(verb, "aux", "cop").stream()
                        .anyMatch(be -> be < to
                                && tree.lemma(be).equals("be")
                                && Tree.TENSED.contains(tree.token(be).tag())));
    }

    private Reading finite(int verb, List<String> auxiliaries, boolean not) {
        String tag = tree.token(verb).tag();
        String form = auxiliaryTag(verb);
        boolean past = tag.equals("VBD") || form.equals("VBD") || auxiliaries.contains("have") && !tag.equals("VB");
        boolean present = Tree.PRESENT.contains(tag) || Tree.PRESENT.contains(form);
        boolean progressive = tag.equals("VBG") && auxiliaries.contains("be");
        if (not && (past || present)) {
            return Reading.of(Effect.DENIED);
        }
        if (past) {
            return Reading.PAST;
        }
        if (progressive) {
            return Reading.of(Effect.OCCURRED);
        }
        return present ? Reading.PRESENT : Reading.OPEN;
    }

    private String auxiliaryTag(int verb) {
        return tree.children(verb, "aux", "cop").stream()
                .map(tree::token)
                .map(Token::tag)
                .filter(Tree.TENSED::contains)
                .findFirst()
                .orElse("");
    }
}
