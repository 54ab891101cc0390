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
        boolean back = match.meaning() instanceof Meaning.Step step && step.steps() < 0;
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

    /** "compared with 233 million in the first three months of 1986", "from 70 in 2009", "than in 1990". */
    private static boolean isCompared(Atoms atoms, Match match) {
        for (int i = match.start() - 1; i >= match.start() - REACH; i--) {
            if (atoms.tag(i).startsWith("VBD") || atoms.is(i, ";")) {
                return false;
            }
            boolean amount = atoms.tag(i + 1).equals("CD") || atoms.tag(i + 1).equals("$");
            if (atoms.is(i, "from", "against", "to") && amount || atoms.is(i, "compared", "versus", "than", "vs")) {
                return i < match.start() - 1 || !atoms.is(i, "from", "to");
            }
        }
        return false;
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
