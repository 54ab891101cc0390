package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Operator;
import org.chancery.event.lexicon.Operator.Effect;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/**
 * Reads the status of an event on the way from its trigger up the tree: the modifiers of each word, its tense and modality, and the effect of the words that
 * govern it ({@code operators.tsv}). The stronger reading wins: called off, denied, possible, planned, occurred.
 */
public final class StatusReader {
    private static final int DEPTH = 8;
    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "fourth", "fifth", "last", "only", "latest", "next");

    private final Tree tree;
    private final Lexicon lexicon;

    public StatusReader(Tree tree, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** What the sentence says of the event that a word names. */
    public Reading read(int trigger) {
        Reading reading = Reading.OPEN;
        int at = trigger;
        int below = trigger;
        boolean governed = false;
        boolean finite = false;
        for (int steps = 0; at >= 0 && steps < DEPTH; steps++) {
            Reading own = finite ? Reading.OPEN : own(at, below);
            // "has not ruled out": the negation is in the effect already.
            reading = reading.under(governed && own.effect() == Effect.DENIED ? own.tenseOnly() : own);
            int head = tree.head(at);
            if (head < 0 || reading.isSettled()) {
                return reading;
            }
            if (tree.is(at, "nsubj") && !tree.token(at).isVerb()) {
                return reading.and(asSubject(at, head));
            }
            Reading above = governor(at, head);
            governed = above.effect() != Effect.KEEP;
            reading = reading.under(above);
            if (tree.token(at).isVerb() && isClauseOfItsOwn(at)) {
                return reading;
            }
            finite = finite || tree.token(at).isVerb() && hasOwnTense(at);
            below = at;
            at = head;
        }
        return reading;
    }

    /** A relative clause, an aside, or a coordinated clause with a tense of its own: what stands above does not reach it. */
    private boolean isClauseOfItsOwn(int verb) {
        return tree.is(verb, "acl:relcl", "parataxis") || tree.is(verb, "conj") && hasOwnTense(verb);
    }

    /** An event as the subject of a verb takes its tense; its modality only where the verb says that the event takes place. */
    private Reading asSubject(int noun, int verb) {
        Reading tense = own(verb, noun);
        boolean takesPlace = lexicon.classes().of("happen").contains(tree.lemma(verb));
        boolean weakened = tense.effect() == Effect.POSSIBLE
                || tense.effect() == Effect.DENIED
                || tense.effect() == Effect.CANCELLED;
        Reading reading = weakened && !takesPlace ? tense.tenseOnly() : tense;
        return reading.and(subordinate(verb)).and(tree.is(noun, "nsubj:pass") ? governor(noun, verb) : Reading.OPEN);
    }

    private boolean isCopular(int head) {
        return !tree.children(head, "cop").isEmpty();
    }

    private boolean hasOwnTense(int verb) {
        return tree.token(verb).tag().matches("VBD|VBZ|VBP")
                || !tree.children(verb, "aux").isEmpty();
    }

    /** Tense, modality and modifiers of one word. */
    private Reading own(int word, int below) {
        Token token = tree.token(word);
        Reading reading = modifiers(word);
        if (token.isVerb() || isCopular(word)) {
            reading = reading.and(new Tense(tree).of(word));
            reading = reading.and(subordinate(word)).and(nominal(word, below));
        } else if (tree.isNegated(word)) {
            reading = reading.and(Reading.of(Effect.DENIED));
        }
        return reading;
    }

    /** "China's commitment to resume": the parser makes the noun the subject of its infinitive. */
    private Reading nominal(int verb, int below) {
        if (!tree.token(verb).tag().equals("VB") || !isInfinitive(verb)) {
            return Reading.OPEN;
        }
        return tree.children(verb, "nsubj").stream()
                .filter(noun -> noun < below)
                .flatMap(noun -> lexicon.operator(tree.token(noun), PartOfSpeech.NOUN).stream())
                .findFirst()
                .map(operator -> Reading.of(operator.effect()))
                .orElse(Reading.OPEN);
    }

    /** The status of a measure that somebody has ("its export curbs"): it stands, whatever is planned with it. */
    public Reading ofStanding(int noun) {
        return modifiers(noun);
    }

    private Reading modifiers(int word) {
        Reading reading = Reading.OPEN;
        for (int child : tree.children(word, "amod", "acl", "advmod", "compound")) {
            PartOfSpeech pos = tree.token(child).tag().startsWith("RB") ? PartOfSpeech.ADV : PartOfSpeech.ADJ;
            if (isGerundBefore(child, word)) {
                reading = reading.and(lexicon.operator(tree.token(child), PartOfSpeech.VERB)
                        .map(operator -> Reading.of(operator.effect()))
                        .orElse(Reading.OPEN));
                continue;
            }
            boolean clause = tree.is(child, "acl") && !tree.token(child).tag().equals("VBN");
            Optional<Operator> operator = clause ? Optional.empty() : lexicon.operator(tree.token(child), pos);
            if (operator.isPresent()) {
                Effect effect = tree.isNegated(child)
                        ? operator.get().negated()
                        : operator.get().effect();
                // "his last visit", "recent hostilities": past, whatever is planned with it.
                reading = reading.and(effect == Effect.OCCURRED ? Reading.settled(effect) : Reading.of(effect));
            }
        }
        return isStillToBe(word) ? reading.and(Reading.of(Effect.PLANNED)) : reading;
    }

    /** "a summit to be held in Paris", but not "the first summit to be held since the war". */
    private boolean isStillToBe(int noun) {
        return tree.children(noun, "acl").stream().anyMatch(verb -> isInfinitive(verb) && tree.isPassive(verb))
                && tree.children(noun, "amod").stream().noneMatch(this::isRank);
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

    /** "if", "unless", "whether": possible; "when" and "once" before a present tense: still to come. */
    private Reading subordinate(int verb) {
        for (int child : tree.children(verb, "mark", "advmod")) {
            switch (tree.lemma(child)) {
                case "if", "unless", "whether", "should", "lest" -> {
                    return Reading.of(Effect.POSSIBLE);
                }
                case "when", "once", "before", "until", "till" -> {
                    if (tree.token(verb).tag().matches("VBZ|VBP")
                            && tree.auxiliaries(verb).isEmpty()) {
                        return Reading.of(Effect.PLANNED);
                    }
                }
                case "since", "after" -> {
                    if (tree.token(verb).tag().equals("VBD")) {
                        return Reading.settled(Effect.OCCURRED);
                    }
                }
                default -> {
                    // Other conjunctions say nothing of reality.
                }
            }
        }
        return Reading.OPEN;
    }

    /** What the word above makes of the event. */
    private Reading governor(int word, int head) {
        Token above = tree.token(head);
        boolean clausal =
                tree.is(word, "xcomp", "ccomp", "acl", "obj", "nmod", "obl", "advcl", "nsubj:pass", "dep", "obj");
        if (!clausal
                || tree.is(word, "acl:relcl")
                || tree.is(word, "advcl") && !isInfinitive(word) && !isAdjective(above)) {
            return Reading.OPEN;
        }
        PartOfSpeech pos = above.isVerb() ? PartOfSpeech.VERB : above.isNoun() ? PartOfSpeech.NOUN : PartOfSpeech.ADJ;
        if (pos == PartOfSpeech.NOUN
                && tree.is(word, "nmod", "obl")
                && !List.of("of", "for", "about", "on").contains(tree.preposition(word))) {
            return Reading.OPEN;
        }
        if (pos == PartOfSpeech.VERB
                && tree.is(word, "obl", "nmod")
                && !List.of("for", "to", "at", "from", "about", "on", "of", "against")
                        .contains(tree.preposition(word))) {
            return Reading.OPEN;
        }
        if (pos == PartOfSpeech.VERB
                && lexicon.classes().of("contain").contains(Lexicon.lemma(above))
                && isOnAgenda(head)) {
            return Reading.of(Effect.PLANNED);
        }
        return lexicon.operator(above, pos)
                .map(operator -> tree.isNegated(head) ? operator.negated() : operator.effect())
                // "vowed to respond to the attack": what is responded to has happened, whatever stands above.
                .map(effect -> effect == Effect.OCCURRED ? happened(word) : Reading.of(effect))
                .orElse(Reading.OPEN);
    }

    private Reading happened(int word) {
        return tree.is(word, "obj", "obl", "nmod", "nsubj:pass") ? Reading.settled(Effect.OCCURRED) : Reading.OPEN;
    }

    /** "the agenda includes": what it includes is planned. */
    private boolean isOnAgenda(int verb) {
        return tree.children(verb, "nsubj").stream()
                .anyMatch(subject -> lexicon.classes().of("carrier").contains(tree.lemma(subject)));
    }

    private boolean isInfinitive(int verb) {
        return tree.children(verb, "mark", "case").stream()
                .anyMatch(m -> tree.lemma(m).equals("to"));
    }

    private static boolean isAdjective(Token token) {
        return token.tag().startsWith("JJ");
    }
}
