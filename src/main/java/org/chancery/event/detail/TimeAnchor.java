package org.chancery.event.detail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

    public TimeAnchor(Tree tree, List<TimeExpression> expressions) {
        this.tree = requireNonNull(tree, "tree is null");
        this.expressions = expressions.stream()
                .filter(e -> e.sentence() == tree.sentence().index())
                .filter(e -> e.type() == TimexType.DATE || e.type() == TimexType.TIME)
                .toList();
    }

    /** The time of the event that a word names. */
    public Optional<ClaimTime> of(int trigger) {
        return nearest(trigger, "modifier", e -> isOwn(e, trigger))
                .or(() -> nearest(trigger, "clause", e -> isOfClause(e, trigger)))
                .or(() -> only(trigger));
    }

    /** The date of an earlier event behind a word: of "the first since 2019", "last held in 2019". */
    public Optional<ClaimTime> earlier(int from) {
        return expressions.stream()
                .filter(e -> isSince(e) && first(e) > from)
                .findFirst()
                .map(e -> time(e, "since"));
    }

    private Optional<ClaimTime> nearest(int trigger, String rule, java.util.function.Predicate<TimeExpression> test) {
        return expressions.stream()
                .filter(e -> !isSince(e) && !isReference(e))
                .filter(test)
                .min(java.util.Comparator.comparingInt(e -> Math.abs(first(e) - trigger)))
                .map(e -> time(e, rule));
    }

    private Optional<ClaimTime> only(int trigger) {
        List<TimeExpression> dates =
                expressions.stream().filter(e -> !isSince(e) && !isReference(e)).toList();
        if (dates.size() != 1) {
            return Optional.empty();
        }
        TimeExpression date = dates.get(0);
        int above = tree.head(head(date));
        boolean ofAnother =
                above >= 0 && above != trigger && tree.token(above).isNoun() && !tree.isBelow(trigger, above);
        if (ofAnother) {
            return Optional.empty();
        }
        boolean fronted = first(date) < 4 && clauseOf(trigger) >= 0;
        int clause = clauseOf(head(date));
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

    private boolean isOwn(TimeExpression expression, int trigger) {
        int head = head(expression);
        int above = tree.head(head);
        for (int steps = 0; above >= 0 && steps < 3; steps++, above = tree.head(above)) {
            if (above == trigger) {
                return true;
            }
            boolean participle = tree.is(above, "acl")
                    && tree.head(above) == trigger
                    && tree.preposition(above).isEmpty();
            if (tree.token(above).isVerb() && !participle) {
                return false;
            }
        }
        return false;
    }

    /** The date hangs on the verb that the event belongs to. */
    private boolean isOfClause(TimeExpression expression, int trigger) {
        int clause = clauseOf(trigger);
        int above = tree.head(head(expression));
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
        int first = first(expression);
        int verb = tree.head(head(expression));
        boolean last = verb > 0
                && verb < first
                && tree.token(verb).isVerb()
                && tree.lemma(verb - 1).equals("last")
                && !tree.lemma(verb).equals("meet");
        return last
                || IntStream.range(Math.max(0, first - 2), first)
                        .anyMatch(i -> tree.lemma(i).equals("since"))
                || tree.preposition(head(expression)).equals("since");
    }

    private int first(TimeExpression expression) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).end() > expression.start())
                .findFirst()
                .orElse(0);
    }

    private int last(TimeExpression expression) {
        return IntStream.range(0, tree.size())
                .filter(i -> tree.token(i).start() < expression.end())
                .max()
                .orElse(0);
    }

    /** The word of the expression that hangs on a word outside of it. */
    private int head(TimeExpression expression) {
        int first = first(expression);
        int last = last(expression);
        return IntStream.rangeClosed(first, last)
                .filter(i -> tree.head(i) < first || tree.head(i) > last)
                .filter(i -> !tree.is(i, "punct", "case", "det"))
                .findFirst()
                .orElse(last);
    }
}
