package org.chancery.time.resolve;

import org.chancery.article.Paragraph;
import org.chancery.language.Sentence;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.grammar.Match;
import org.chancery.time.grammar.Meaning;
import org.chancery.time.lexis.Atoms;

/** Tells what a date does in its passage: whether the story goes on from it or only looks aside at it. */
public final class Roles {
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
        if (back || since || before || ahead || isAttribute(atoms, match) || isRemark(atoms, match)) {
            return Passage.Role.ASIDE;
        }
        if (farEnd && isLong(sentence, match)) {
            return Passage.Role.ASIDE;
        }
        return tense == Tense.PAST ? Passage.Role.TELLING : Passage.Role.SETTING;
    }

    /** "the 1978 treaty", "the August 1792 uprising". */
    private static boolean isAttribute(Atoms atoms, Match match) {
        return match.meaning() instanceof Meaning.Fixed
                && atoms.tag(match.end()).startsWith("NN");
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
