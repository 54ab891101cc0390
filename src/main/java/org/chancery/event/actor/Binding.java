package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Tree;

/**
 * Pronouns bound within their sentence: "The rebels said they would release", "Iran warned that its army". The subject of a clause above is the antecedent where number
 * and kind agree; a possessive may also mean the subject of its own clause, an object never does.
 */
final class Binding {
    private static final int DEPTH = 8;
    private final Lexicon lexicon;

    Binding(Lexicon lexicon) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** The head of the phrase that a pronoun means; absent when no clause above has a subject that fits. */
    Optional<Integer> antecedent(Tree tree, int pronoun) {
        boolean possessive = tree.token(pronoun).tag().equals("PRP$");
        int at = pronoun;
        boolean own = true;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++, at = tree.head(at)) {
            if (!tree.token(at).isVerb() && tree.children(at, "nsubj").isEmpty()) {
                continue;
            }
            List<Integer> subjects = tree.children(at, "nsubj");
            boolean bindable = !own || possessive;
            own = own && subjects.isEmpty();
            if (subjects.contains(pronoun)) {
                continue;
            }
            Optional<Integer> found = subjects.stream()
                    .filter(subject -> bindable && subject < pronoun && agrees(tree, pronoun, subject))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean agrees(Tree tree, int pronoun, int subject) {
        String tag = tree.token(subject).tag();
        boolean plural = tag.endsWith("S") && tag.startsWith("NN")
                || tree.coordinated(subject).size() > 1
                || tree.lemma(subject).equals("police");
        if (!tree.token(subject).isNoun()) {
            return false;
        }
        boolean person = !tree.token(subject).isProperNoun()
                && lexicon.actorNoun(tree.phrase(subject)).isPresent();
        return switch (tree.token(pronoun).text().toLowerCase(Locale.ROOT)) {
            case "they", "them", "their" -> plural;
            case "it", "its" -> !plural;
            case "he", "him", "his", "she", "her" -> !plural && person;
            default -> false;
        };
    }
}
