package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Quantity;

/** Parts of the day and clock times, with their day where it is named: "Wednesday evening", "last night", "the morning of 31 January", "5:30 PM on Friday". */
final class TimesOfDay implements Recogniser {
    private final Parts parts;
    private final Recogniser days;

    /** @param days recognises days, relative ones among them */
    TimesOfDay(Parts parts, Recogniser days) {
        this.parts = parts;
        this.days = days;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        return clock(atoms, start)
                .or(() -> dayFirst(atoms, start))
                .or(() -> partFirst(atoms, start))
                .or(() -> pointed(atoms, start))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<String> part(Atoms atoms, int at) {
        return parts.vocabulary().find("part", atoms.word(at)).map(code -> "T" + code);
    }

    private Optional<Match> clock(Atoms atoms, int start) {
        Blur blur = Blur.ofDate(atoms, start);
        if (blur.isThere() && clockTime(atoms, blur.end()).isThere()) {
            return clock(atoms, blur.end())
                    .map(match -> match.over(start, match.end()).with(Mod.APPROX));
        }
        Clock clock = clockTime(atoms, start);
        if (!clock.isThere()) {
            return Optional.empty();
        }
        int next = atoms.is(clock.end(), ",") ? clock.end() + 1 : clock.end();
        next = atoms.is(next, "on") ? next + 1 : next;
        return Optional.of(withDay(atoms, start, next, clock.value())
                .map(match -> part(atoms, match.end()).isPresent() ? match.over(start, match.end() + 1) : match)
                .orElseGet(() -> new Match(start, clock.end(), new Meaning.DayLess(clock.value()))));
    }

    private Clock clockTime(Atoms atoms, int at) {
        Clock inWords = inWords(atoms, at);
        return inWords.isThere() ? inWords : spoken(atoms, at);
    }

    private Clock spoken(Atoms atoms, int at) {
        return parts.vocabulary()
                .find("clock", atoms.word(at))
                .map(value -> new Clock(value, at + 1))
                .orElseGet(() -> Clock.read(parts.vocabulary(), atoms, at));
    }

    /** "4 in the morning", "six in the evening". */
    private Clock inWords(Atoms atoms, int start) {
        Optional<Quantity> hour = parts.numbers()
                .cardinal(atoms, start)
                .filter(q -> q.isWhole() && q.whole() >= 1 && q.whole() <= 12)
                .filter(q -> atoms.is(q.end(), "in") && atoms.is(q.end() + 1, "the"))
                .filter(q -> atoms.is(start - 1, "at", "about", "around", "until", "before", "after", "by"));
        return hour.map(q -> switch (atoms.word(q.end() + 2)) {
                    case "morning" -> Clock.of(q.whole() % 12, q.end() + 3);
                    case "afternoon", "evening" -> Clock.of(q.whole() % 12 + 12, q.end() + 3);
                    default -> Clock.NONE;
                })
                .orElse(Clock.NONE);
    }

    private Optional<Match> withDay(Atoms atoms, int start, int at, String time) {
        List<Match> day = days.at(atoms, at);
        return day.size() == 1
                ? Optional.of(new Match(
                        start, day.get(0).end(), new Meaning.Within(day.get(0).meaning(), time)))
                : Optional.empty();
    }

    /** "Wednesday evening", "late Thursday night", "Friday at 8 p.m.", "May 8 1:00 AM". */
    private Optional<Match> dayFirst(Atoms atoms, int start) {
        boolean edge = atoms.is(start, "early", "late");
        int from = edge && atoms.is(start + 1, "on") ? start + 2 : edge ? start + 1 : start;
        List<Match> day = days.at(atoms, from);
        if (day.size() != 1) {
            return Optional.empty();
        }
        Match found = day.get(0);
        int at = found.end();
        Optional<String> part = part(atoms, at);
        boolean every =
                found.meaning() instanceof Meaning.Weekday && atoms.word(at).endsWith("s");
        if (part.isPresent() && !every) {
            return Optional.of(new Match(start, at + 1, new Meaning.Within(found.meaning(), part.get())));
        }
        int next = atoms.is(at, "at", ",") ? at + 1 : at;
        Clock clock = spoken(atoms, next);
        return clock.isThere()
                ? Optional.of(new Match(start, clock.end(), new Meaning.Within(found.meaning(), clock.value())))
                : Optional.empty();
    }

    /** "the morning of 31 January", "early in the evening of Friday", "the early hours of Friday", "the night". */
    private Optional<Match> partFirst(Atoms atoms, int start) {
        int at = atoms.is(start, "early", "late") ? start + 1 : start;
        at = atoms.is(at, "in") && at > start ? at + 1 : at;
        boolean the = atoms.is(at, "the");
        int word = the ? at + 1 : at;
        word = atoms.is(word, "early", "late", "mid") ? word + 1 : word;
        word = atoms.isDash(word) && word > at ? word + 1 : word;
        boolean dark = the && word == at + 2 && atoms.is(at + 1, "early") && atoms.is(word, "hours")
                || the && atoms.is(word, "small", "wee") && atoms.is(word + 1, "hours");
        Optional<String> part = dark ? Optional.of("TMO") : part(atoms, word);
        if (part.isEmpty() || atoms.isDash(word + 1) && atoms.isJoined(word + 1)) {
            return Optional.empty();
        }
        int end = atoms.is(word + 1, "hours") ? word + 2 : word + 1;
        int of = atoms.is(end, "of", "on") ? end + 1 : end;
        Optional<Match> dated = withDay(atoms, start, of, part.get());
        if (dated.isPresent()) {
            return dated;
        }
        boolean placed = parts.vocabulary().is("beforepart", atoms.word(start - 1));
        boolean edged = placed && word > start && !the;
        boolean alone = edged
                || placed && parts.vocabulary().is("moment", atoms.word(word))
                || atoms.is(word, "overnight") && !atoms.tag(word + 1).startsWith("NN");
        return alone || the && placed
                ? Optional.of(new Match(start, end, new Meaning.DayLess(part.get())))
                : Optional.empty();
    }

    /** "this morning", "last night", "that evening", "the next morning". */
    private Optional<Match> pointed(Atoms atoms, int start) {
        int at = atoms.is(start, "early", "late") ? start + 1 : start;
        boolean the = atoms.is(at, "the");
        at = the ? at + 1 : at;
        Optional<String> part = part(atoms, at + 1);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Optional<Meaning.Step> day = Optional.ofNullable(
                switch (atoms.word(at)) {
                    case "this" -> the ? null : day(0, Base.SPEECH);
                    case "last" -> the ? null : day(-1, Base.SPEECH);
                    case "that" -> the ? null : day(0, Base.NARRATIVE);
                    case "same" -> the ? day(0, Base.NARRATIVE) : null;
                    case "next", "following" -> the ? day(1, Base.NARRATIVE) : null;
                    case "previous" -> the ? day(-1, Base.NARRATIVE) : null;
                    default -> null;
                });
        int end = at + 2;
        return day.map(step -> new Match(start, end, new Meaning.Within(step, part.get())));
    }

    private static Meaning.Step day(int steps, Base base) {
        return new Meaning.Step(CalendarUnit.DAY, steps, base);
    }
}
