package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Operator.Effect;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** What the word above an event makes of it: "plans to meet", "refused to meet", "a threat of sanctions", "the agenda includes talks". */
final class Governor {
    /** Behind these a noun tells what its event is about: "a plan for talks". */
    private static final Set<String> BEHIND_NOUN = Set.of("of", "for", "about", "on");

    /** Behind these a verb does: "pushed for talks", "refrained from attacks". */
    private static final Set<String> BEHIND_VERB = Set.of("for", "to", "at", "from", "about", "on", "of", "against");

    private final Tree tree;
    private final Lexicon lexicon;

    Governor(Tree tree, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** @param head the word above the word */
    Reading of(int word, int head) {
        Token above = tree.token(head);
        PartOfSpeech pos = above.isVerb() ? PartOfSpeech.VERB : above.isNoun() ? PartOfSpeech.NOUN : PartOfSpeech.ADJ;
        if (!isGoverned(word, above) || !isBoundBy(word, pos)) {
            return Reading.OPEN;
        }
        if (pos == PartOfSpeech.VERB
                && lexicon.classes().of("contain").contains(tree.lemma(head))
                && isOnAgenda(head)) {
            return Reading.of(Effect.PLANNED);
        }
        return lexicon.operator(above, pos)
                .map(operator -> operator.effect(tree.isNegated(head)))
                // "vowed to respond to the attack": what is responded to has happened, whatever stands above.
                .map(effect -> effect == Effect.OCCURRED ? happened(word) : Reading.of(effect))
                .orElse(Reading.OPEN);
    }

    private Reading happened(int word) {
        return tree.is(word, "obj", "obl", "nmod", "nsubj:pass") ? Reading.settled(Effect.OCCURRED) : Reading.OPEN;
    }

    /** A complement, an object, a purpose; neither a relative clause, reduced or not ("an agreement reached last year"), nor a clause of another time. */
    private boolean isGoverned(int word, Token above) {
        boolean relative = tree.is(word, "acl:relcl")
                || tree.is(word, "acl") && tree.token(word).tag().equals("VBN") && !tree.isInfinitive(word);
        if (relative || !tree.is(word, "xcomp", "ccomp", "acl", "obj", "nmod", "obl", "advcl", "nsubj:pass", "dep")) {
            return false;
        }
        return !tree.is(word, "advcl") || tree.isInfinitive(word) || above.tag().startsWith("JJ");
    }

    private boolean isBoundBy(int word, PartOfSpeech pos) {
        if (!tree.is(word, "nmod", "obl")) {
            return true;
        }
        return switch (pos) {
            case NOUN -> BEHIND_NOUN.contains(tree.preposition(word));
            case VERB -> BEHIND_VERB.contains(tree.preposition(word));
            case ADJ, ADV -> true;
        };
    }

    /** "the agenda includes": what it includes is planned. */
    private boolean isOnAgenda(int verb) {
        return tree.children(verb, "nsubj").stream()
                .anyMatch(subject -> lexicon.classes().of("carrier").contains(tree.lemma(subject)));
    }

    /** "China's commitment to resume": the parser makes the noun the subject of its infinitive. */
    Reading ofSubject(int verb, int below) {
        if (!tree.token(verb).tag().equals("VB") || !tree.isInfinitive(verb)) {
            return Reading.OPEN;
        }
        return tree.children(verb, "nsubj").stream()
                .filter(noun -> noun < below)
                .flatMap(noun -> lexicon.operator(tree.token(noun), PartOfSpeech.NOUN).stream())
                .findFirst()
                .map(operator -> Reading.of(operator.effect()))
                .orElse(Reading.OPEN);
    }
}
