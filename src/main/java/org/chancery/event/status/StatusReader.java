package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Operator.Effect;
import org.chancery.event.syntax.Tree;

/**
 * Reads the status of an event on the way from its trigger up the tree: the modifiers of each word, its tense and modality, and the effect of the words that
 * govern it ({@code operators.tsv}). The stronger reading wins: called off, denied, possible, planned, occurred.
 */
public final class StatusReader {
    private static final int DEPTH = 8;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Tense tense;
    private final Modifiers modifiers;
    private final Conjunctions conjunctions;
    private final Governor governor;

    public StatusReader(Tree tree, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.tense = new Tense(tree);
        this.modifiers = new Modifiers(tree, lexicon);
        this.conjunctions = new Conjunctions(tree);
        this.governor = new Governor(tree, lexicon);
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
                return reading.and(asSubject(at, head)).under(ofClause(head));
            }
            Reading above = governor.of(at, head);
            governed = above.effect() != Effect.KEEP;
            reading = reading.under(above);
            if (tree.token(at).isVerb() && isClauseOfItsOwn(at)) {
                return reading;
            }
            finite = finite || tree.token(at).isVerb() && tree.isFinite(at);
            below = at;
            at = head;
        }
        return reading;
    }

    /** The status of a measure that somebody has ("its export curbs"): it stands, whatever is planned with it. */
    public Reading ofStanding(int noun) {
        return modifiers.of(noun);
    }

    /** A relative clause, an aside, or a coordinated clause with a tense of its own: what stands above does not reach it. */
    private boolean isClauseOfItsOwn(int verb) {
        return tree.is(verb, "acl:relcl", "parataxis") || tree.is(verb, "conj") && tree.isFinite(verb);
    }

    /** An event as the subject of a verb takes its tense; its modality only where the verb says that the event takes place. */
    private Reading asSubject(int noun, int verb) {
        Reading said = own(verb, noun);
        boolean takesPlace = lexicon.classes().of("happen").contains(tree.lemma(verb));
        boolean weakened =
                switch (said.effect()) {
                    case POSSIBLE, DENIED, CANCELLED -> true;
                    default -> false;
                };
        Reading done = tree.is(noun, "nsubj:pass") ? governor.of(noun, verb) : Reading.OPEN;
        boolean calledOff = done.effect() == Effect.CANCELLED;
        Reading above = weakened && !takesPlace && !calledOff ? said.tenseOnly() : said;
        return done.under(above).and(conjunctions.of(verb));
    }

    /** "denied that talks had taken place": what stands above the clause. */
    private Reading ofClause(int verb) {
        return tree.head(verb) >= 0 && tree.is(verb, "ccomp", "xcomp")
                ? governor.of(verb, tree.head(verb))
                : Reading.OPEN;
    }

    /** Tense, modality and modifiers of one word. */
    private Reading own(int word, int below) {
        Reading reading = modifiers.of(word);
        if (tree.token(word).isVerb() || !tree.children(word, "cop").isEmpty()) {
            return reading.and(tense.of(word)).and(conjunctions.of(word)).and(governor.ofSubject(word, below));
        }
        return tree.isNegated(word) ? reading.and(Reading.of(Effect.DENIED)) : reading;
    }
}
