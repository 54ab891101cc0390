package org.chancery.event.detail;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.ClaimTime;
import org.chancery.event.syntax.Tree;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;

/**
 * Ties an event to a time expression of its sentence: its own modifier, else its clause's, else the only date of the sentence when nothing else claims it. A date
 * behind "since" belongs to another event.
 */
public final class TimeAnchor {
    private final Tree tree;
    private final List<TimeExpression> expressions;
    private final List<TimeExpression> lengths;
    private final TimePlaces places;

    public TimeAnchor(Tree tree, List<TimeExpression> expressions) {
        this.tree = requireNonNull(tree, "tree is null");
        this.places = new TimePlaces(tree);
        this.lengths = expressions.stream()
                .filter(e -> e.sentence() == tree.sentence().index() && e.type() == TimexType.DURATION)
                .toList();
        this.expressions = expressions.stream()
                .filter(e -> e.sentence() == tree.sentence().index())
                .filter(e -> e.type() == TimexType.DATE || e.type() == TimexType.TIME)
                .toList();
    }

    /** The time of the event that a word names. */
    public Optional<ClaimTime> of(int word) {
        int trigger = tree.is(word, "cop", "aux") && tree.head(word) >= 0 ? tree.head(word) : word;
        if (isCountedFrom(trigger)) {
            return Optional.empty();
        }
        return own(trigger)
                .or(() -> nearest(trigger, "clause", e -> isOfClause(e, trigger)))
                .or(() -> only(trigger));
    }

    /** "on June 17, two days before the launch": the date is not the launch's. */
    private boolean isCountedFrom(int trigger) {
        int above = tree.head(trigger);
        boolean beside = above >= 0 && List.of("before", "after").contains(tree.preposition(above));
        return beside && lengths.stream().anyMatch(e -> places.head(e) == above);
    }

    /** The date that hangs closest to the word in the tree, of two as close the nearer in the sentence. */
    private Optional<ClaimTime> own(int trigger) {
        return dates().filter(e -> places.path(e, trigger) > 0)
                .min(Comparator.comparingInt((TimeExpression e) -> places.path(e, trigger))
                        .thenComparingInt(e -> Math.abs(places.first(e) - trigger)))
                .map(e -> time(e, "modifier"));
    }

    private Stream<TimeExpression> dates() {
        return expressions.stream().filter(e -> !isSince(e) && !isReference(e));
    }

    /** The date of an earlier event behind a word: of "the first since 2019", "last held in 2019". */
    public Optional<ClaimTime> earlier(int from) {
        return expressions.stream()
                .filter(e -> isSince(e) && places.first(e) > from)
                .findFirst()
                .map(e -> time(e, "since"));
    }

    private Optional<ClaimTime> nearest(int trigger, String rule, Predicate<TimeExpression> test) {
        return dates().filter(test)
                .min(Comparator.comparingInt(e -> Math.abs(places.first(e) - trigger)))
                .map(e -> time(e, rule));
    }

    private Optional<ClaimTime> only(int trigger) {
        List<TimeExpression> dates = dates().toList();
        if (dates.size() != 1) {
            return Optional.empty();
        }
        TimeExpression date = dates.get(0);
        int above = tree.head(places.head(date));
        boolean ofAnother =
                above >= 0 && above != trigger && tree.token(above).isNoun() && !tree.isBelow(trigger, above);
        if (ofAnother) {
            return Optional.empty();
        }
        boolean fronted = places.first(date) < 4 && clauseOf(trigger) >= 0;
        int clause = clauseOf(places.head(date));
        boolean adjunct = clause >= 0
                && tree.token(clause).tag().equals("VBG")
                && tree.is(clause, "advcl", "dep")
                && tree.head(clause) == clauseOf(trigger);
        boolean sameClause = clause == clauseOf(trigger) || adjunct;
        return fronted && isMainClause(trigger) || sameClause ? Optional.of(time(date, "sentence")) : Optional.empty();
    }

    private static ClaimTime time(TimeExpression expression, String rule) {
        return new ClaimTime(expression.text(), expression.value(), expression.bounds(), rule);
    }

    /** now, recently, once: no day. */
    private static boolean isReference(TimeExpression expression) {
        return expression.bounds().isEmpty() && expression.value().endsWith("_REF");
    }

    /** The date hangs on the verb that the event belongs to. */
    private boolean isOfClause(TimeExpression expression, int trigger) {
        int clause = clauseOf(trigger);
        int above = tree.head(places.head(expression));
        boolean subject = clause != trigger && isComplement(above, clause);
        return above >= 0 && (above == clause || subject || governs(above, trigger)) && !isLaterClause(trigger, above);
    }

    /** "tariffs are set to rise from": the infinitive below the verb of a noun. */
    private boolean isComplement(int verb, int clause) {
        int at = verb;
        for (int steps = 0; at >= 0 && at != clause && steps < 4 && tree.is(at, "xcomp"); steps++) {
            at = tree.head(at);
        }
        return at >= 0 && at == clause && at != verb;
    }

    /** Whether a verb governs the event over infinitives only: "will meet on Friday" / "is scheduled on Friday to meet". */
    private boolean governs(int verb, int trigger) {
        int at = clauseOf(trigger);
        for (int steps = 0; at >= 0 && steps < 4; steps++) {
            if (at == verb) {
                return true;
            }
            if (!tree.is(at, "xcomp", "ccomp", "acl") || isFinite(at)) {
                return false;
            }
            at = tree.head(at);
        }
        return false;
    }

    private boolean isLaterClause(int trigger, int verb) {
        return verb != clauseOf(trigger) && isFinite(clauseOf(trigger)) && !isComplement(verb, clauseOf(trigger));
    }

    private boolean isFinite(int verb) {
        return tree.isFinite(verb);
    }

    private boolean isMainClause(int trigger) {
        int clause = clauseOf(trigger);
        return clause >= 0 && (tree.head(clause) < 0 || tree.is(clause, "conj", "xcomp", "ccomp", "root"));
    }

    /** The verb (or copular predicate) whose clause a word stands in; a verb is its own. */
    private int clauseOf(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && steps < 10; steps++, at = tree.head(at)) {
            if (tree.token(at).isVerb() && !tree.is(at, "amod", "case", "compound")
                    || !tree.children(at, "cop").isEmpty()) {
                return at;
            }
        }
        return -1;
    }

    /** Whether a date belongs to an earlier event: "since 2019", "last held in 2019". */
    private boolean isSince(TimeExpression expression) {
        int first = places.first(expression);
        int verb = tree.head(places.head(expression));
        boolean last = verb > 0
                && verb < first
                && tree.token(verb).isVerb()
                && tree.lemma(verb - 1).equals("last")
                && !tree.lemma(verb).equals("meet");
        return last
                || IntStream.range(Math.max(0, first - 2), first)
                        .anyMatch(i -> tree.lemma(i).equals("since"))
                || tree.preposition(places.head(expression)).equals("since");
    }
}
