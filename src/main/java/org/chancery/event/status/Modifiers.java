package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Operator;
import org.chancery.event.lexicon.Operator.Effect;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.syntax.Tree;

/** What the adjectives, participles and adverbs at a word say of its status: "planned talks", "a cancelled visit", "possibly". */
final class Modifiers {
    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "only", "latest", "next");

    private final Tree tree;
    private final Lexicon lexicon;

    Modifiers(Tree tree, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    Reading of(int word) {
        Reading said = tree.children(word, "amod", "acl", "advmod", "compound").stream()
                .map(child -> isGerundBefore(child, word) ? gerund(child) : modifier(child))
                .reduce(Reading.OPEN, Reading::and);
        return isStillToBe(word) ? said.and(Reading.of(Effect.PLANNED)) : said;
    }

    /** "a summit to be held in Paris", but not "the first summit to be held since the war". */
    private boolean isStillToBe(int noun) {
        return tree.children(noun, "acl").stream().anyMatch(this::isToTakePlace)
                && tree.children(noun, "amod").stream().noneMatch(this::isRank);
    }

    private boolean isToTakePlace(int verb) {
        return tree.isInfinitive(verb)
                && tree.isPassive(verb)
                && lexicon.classes().of("happen").contains(tree.lemma(verb));
    }

    private boolean isRank(int adjective) {
        return RANKS.contains(tree.lemma(adjective))
                || tree.token(adjective).tag().equals("JJS");
    }

    /** "by curtailing purchases": the parser makes the gerund a modifier of its object. */
    private boolean isGerundBefore(int child, int noun) {
        return tree.is(child, "amod")
                && tree.token(child).tag().equals("VBG")
                && child < noun
                && !tree.preposition(noun).isEmpty();
    }

    private Reading gerund(int child) {
        return lexicon.operator(tree.token(child), PartOfSpeech.VERB)
                .map(operator -> Reading.of(operator.effect()))
                .orElse(Reading.OPEN);
    }

    private Reading modifier(int child) {
        String tag = tree.token(child).tag();
        boolean clause = tree.is(child, "acl") && !tag.equals("VBN");
        PartOfSpeech pos = tag.startsWith("RB") ? PartOfSpeech.ADV : PartOfSpeech.ADJ;
        Optional<Operator> operator = clause ? Optional.empty() : lexicon.operator(tree.token(child), pos);
        return operator.map(one -> one.effect(tree.isNegated(child)))
                // "his last visit", "recent hostilities": past, whatever is planned with it.
                .map(effect -> effect == Effect.OCCURRED ? Reading.settled(effect) : Reading.of(effect))
                .orElse(Reading.OPEN);
    }
}
