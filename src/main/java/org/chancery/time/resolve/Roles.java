package org.chancery.time.resolve;

import org.chancery.article.Paragraph;
import org.chancery.language.Sentence;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.grammar.Match;
import org.chancery.time.grammar.Meaning;
import org.chancery.time.lexis.Atoms;

/** Tells what a date does in its passage: whether the story goes on from it or only looks aside at it. */
public final class Roles {
    private static final int REACH = 14;

    private Roles() {}

    /**
     * The role of an expression.
     *
     * @param farEnd whether it is the second end of a range
     */
    public static Passage.Role role(Sentence sentence, Atoms atoms, Match match, boolean farEnd, Tense tense) {
        boolean back = match.meaning() instanceof Meaning.Step step && step.steps() < 0
                || match.meaning() instanceof Meaning.YearBefore;
        boolean since = atoms.is(match.start() - 1, "since");
        boolean before = tense == Tense.BEFORE_PAST && Limit.at(atoms, match.start()) != Limit.UP_TO;
        boolean ahead = tense == Tense.FUTURE;
        if (back
                || since
                || before
                || ahead
                || isAttribute(atoms, match)
                || isRemark(atoms, match)
                || isCompared(atoms, match)) {
            return Passage.Role.ASIDE;
        }
        if (farEnd && isLong(sentence, match)) {
            return Passage.Role.ASIDE;
        }
        return tense == Tense.PAST ? Passage.Role.TELLING : Passage.Role.SETTING;
    }

    /** "the 1978 treaty", "the August 1792 uprising". */
    private static boolean isAttribute(Atoms atoms, Match match) {
        boolean compound = atoms.isDash(match.end()) && atoms.isJoined(match.end());
        return match.meaning() instanceof Meaning.Fixed
                && (compound || atoms.tag(match.end()).startsWith("NN"));
    }

    /** "compared with 233 million in the first three months of 1986", "from 70 in 2009", "than in 1990"; the value reached, "to 9 percent in 2010", is the one told. */
    private static boolean isCompared(Atoms atoms, Match match) {
        boolean bare = true;
        for (int i = match.start() - 1; i >= match.start() - REACH && !isClauseEnd(atoms, i); i--) {
            boolean figure = bare && i + 1 < match.start() && isFigure(atoms, i + 1);
            if (figure && atoms.is(i, "from", "against")
                    || atoms.is(i, "compared", "versus", "vs")
                    || isThan(atoms, i, match)) {
                return true;
            }
            bare &= isFigure(atoms, i) || atoms.is(i, "in", "during", "for", "at", ",");
        }
        return false;
    }

    private static boolean isClauseEnd(Atoms atoms, int at) {
        String tag = atoms.tag(at);
        boolean finite = tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
        return finite || atoms.is(at, ";");
    }

    /** A figure without a noun: "70", "$3.2 billion", "9 percent". What is counted, "30 bases", is told of. */
    private static boolean isFigure(Atoms atoms, int at) {
        return atoms.tag(at).equals("CD") || atoms.tag(at).equals("$") || atoms.is(at, "percent", "%");
    }

    /** "higher than in 1990"; "more than 30 states in 2009" only counts the states. */
    private static boolean isThan(Atoms atoms, int at, Match match) {
        boolean counting = atoms.is(at - 1, "more", "less", "fewer", "other", "rather");
        boolean close = at == match.start() - 1
                || at == match.start() - 2 && atoms.tag(at + 1).equals("IN");
        return atoms.is(at, "than") && (close || !counting);
    }

    /** "(1790)". */
    private static boolean isRemark(Atoms atoms, Match match) {
        return atoms.is(match.start() - 1, "(") && atoms.is(match.end(), ")");
    }

    /** "1955-1963", or the range that a heading gives its section. */
    private static boolean isLong(Sentence sentence, Match match) {
        boolean years = match.meaning() instanceof Meaning.Fixed fixed
                && fixed.period().unit().compareTo(CalendarUnit.YEAR) >= 0;
        return years || sentence.paragraph().kind() != Paragraph.Kind.BODY;
    }
}
