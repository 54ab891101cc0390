package org.chancery.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Sentence;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.grammar.Grammar;
import org.chancery.time.grammar.Joint;
import org.chancery.time.grammar.Match;
import org.chancery.time.grammar.Meaning;
import org.chancery.time.grammar.Mod;
import org.chancery.time.grammar.SharedYears;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Lexer;
import org.chancery.time.lexis.Vocabulary;
import org.chancery.time.resolve.Limit;
import org.chancery.time.resolve.ModeFinder;
import org.chancery.time.resolve.Passage;
import org.chancery.time.resolve.Resolution;
import org.chancery.time.resolve.Resolver;
import org.chancery.time.resolve.Roles;
import org.chancery.time.resolve.Tense;
import org.chancery.time.resolve.TenseFinder;

/** Finds the time expressions of an article and the days that they mean. Safe for use by several threads. Needs tokens, tags and lemmas, no parse. */
public final class TimeTagger {
    private final Grammar grammar;
    private final TenseFinder tenses;

    public TimeTagger() {
        Vocabulary vocabulary = Vocabulary.load();
        grammar = new Grammar(vocabulary);
        tenses = new TenseFinder(vocabulary);
    }

    /** A sentence, cut up, with what was found in it. */
    private record Found(Sentence sentence, Atoms atoms, List<Match> matches, List<Joint> joints) {}

    /** The expressions in the order of the text; they do not overlap. Without a publication date relative ones stay unresolved. */
    public List<TimeExpression> tag(AnnotatedArticle article) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Atoms atoms = Lexer.atoms(article.article().text(), sentence);
            List<Match> matches = grammar.matches(atoms);
            List<Joint> joints = Joint.of(atoms, matches);
            found.add(new Found(sentence, atoms, SharedYears.share(matches, joints), joints));
        }
        Optional<LocalDate> published = article.article().published();
        Passage passage = new Passage(published, mode(found, published));
        Resolver resolver = new Resolver(passage);
        List<TimeExpression> expressions = new ArrayList<>();
        for (Found each : found) {
            passage.enter(each.sentence().paragraph());
            List<TimeExpression> ofSentence = new ArrayList<>();
            for (int i = 0; i < each.matches().size(); i++) {
                ofSentence.add(expression(article, each, i, passage, resolver));
            }
            expressions.addAll(RangeBounds.join(ofSentence, each.joints()));
        }
        return expressions;
    }

    private TimeExpression expression(
            AnnotatedArticle article, Found in, int index, Passage passage, Resolver resolver) {
        Atoms atoms = in.atoms();
        Match match = in.matches().get(index);
        int start = atoms.at(match.start()).start();
        int end = atoms.at(match.end() - 1).end();
        Tense tense = tenses.tense(
                in.sentence(),
                atoms.at(match.start()).tokenIndex(),
                atoms.at(match.end() - 1).tokenIndex());
        Limit limit = limit(atoms, match);
        Resolution resolution =
                resolver.resolve(match.meaning(), isAhead(atoms, match, limit, tense) ? Tense.FUTURE : tense);
        String text = article.text(start, end);
        Passage.Role role = Roles.role(in.sentence(), atoms, match, isFarEnd(in, index), tense);
        boolean counted = resolution.origin().isPresent() && resolution.origin().equals(publication(article))
                || match.meaning() instanceof Meaning.OfYear;
        resolution
                .period()
                .ifPresent(p -> passage.mention(p, text, role, match.mod().isEmpty(), counted));
        return new TimeExpression(
                in.sentence().index(),
                start,
                end,
                text,
                type(match.meaning()),
                resolution.value(),
                match.mod().map(Mod::timex),
                resolution.period().map(p -> Bounding.of(p, resolution.origin(), match.meaning())
                        .bounds(ofDays(match), limit)),
                resolution.anchor());
    }

    /** "by Friday" without a verb, "ahead of Sunday's election". */
    private static boolean isAhead(Atoms atoms, Match match, Limit limit, Tense tense) {
        return limit == Limit.UP_TO && tense == Tense.NONE
                || atoms.is(match.start() - 1, "of") && atoms.is(match.start() - 2, "ahead");
    }

    /** "about 5 p.m." blurs the clock, not the day. */
    private static Optional<Mod> ofDays(Match match) {
        return type(match.meaning()) == TimexType.TIME ? Optional.empty() : match.mod();
    }

    private static Optional<CalendarPeriod> publication(AnnotatedArticle article) {
        return article.article().published().map(CalendarPeriod::day);
    }

    /** "shortly after 3 a.m. Wednesday" leaves the clock open, not the day. */
    private static Limit limit(Atoms atoms, Match match) {
        Limit limit = Limit.at(atoms, match.start());
        boolean timed = type(match.meaning()) == TimexType.TIME;
        return timed && limit != Limit.UP_TO ? Limit.NONE : limit;
    }

    private static boolean isFarEnd(Found in, int index) {
        return index > 0 && in.joints().get(index - 1) == Joint.RANGE;
    }

    private static TimexType type(Meaning meaning) {
        if (meaning instanceof Meaning.Length || meaning instanceof Meaning.PartOf) {
            return TimexType.DURATION;
        } else if (meaning instanceof Meaning.Recurring) {
            return TimexType.SET;
        } else if (meaning instanceof Meaning.Within || meaning instanceof Meaning.DayLess) {
            return TimexType.TIME;
        }
        return TimexType.DATE;
    }

    private static Passage.Mode mode(List<Found> found, Optional<LocalDate> published) {
        return ModeFinder.mode(found.stream().map(Found::matches).toList(), published);
    }
}
