package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Vocabulary;

/** The beginning, middle or end of a date, or somewhere about it: "early May", "mid-1980s", "the end of 2019", "late in the year", "around 1910". */
final class Edges implements Recogniser {
    private final Vocabulary vocabulary;
    private final Recogniser dates;

    /** @param dates recognises dates longer than a day, "the year" and its like among them */
    Edges(Vocabulary vocabulary, Recogniser dates) {
        this.vocabulary = vocabulary;
        this.dates = dates;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        Blur blur = Blur.ofDate(atoms, start);
        if (blur.isThere()) {
            return extended(atoms, start, blur.end(), Mod.APPROX);
        }
        if (atoms.is(start, "later", "earlier")) {
            return side(atoms, start);
        }
        return before(atoms, start).or(() -> of(atoms, start)).orElse(List.of());
    }

    /** "later this month", "earlier in the year", "earlier on Friday", "earlier today". */
    private List<Match> side(Atoms atoms, int start) {
        int in = atoms.is(start + 1, "in", "on") ? start + 2 : start + 1;
        List<Match> found = extended(atoms, start, in, atoms.is(start, "later") ? Mod.LATER : Mod.EARLIER);
        boolean relative = atoms.is(start + 1, "in") || atoms.is(in, "this", "that", "the");
        return relative || found.size() == 1 && isDay(found.get(0).meaning()) ? found : List.of();
    }

    private static boolean isDay(Meaning meaning) {
        return meaning instanceof Meaning.Weekday
                || meaning instanceof Meaning.Step step && step.unit() == CalendarUnit.DAY;
    }

    /** "early May", "the late 1980s", "mid-November", "late in 1942", "end-March". */
    private Optional<List<Match>> before(Atoms atoms, int start) {
        int word = atoms.is(start, "the") ? start + 1 : start;
        word = atoms.is(word, "very") ? word + 1 : word;
        boolean end = atoms.is(word, "end") && atoms.isDash(word + 1) && atoms.isJoined(word + 2);
        Optional<Mod> edge = end
                ? Optional.of(Mod.END)
                : vocabulary.find("edge", atoms.word(word)).map(Mod::valueOf);
        if (edge.isEmpty()) {
            return Optional.empty();
        }
        int next = word + 1;
        next = atoms.isDash(next) || atoms.is(next, "in", "on") ? next + 1 : next;
        List<Match> found = extended(atoms, start, next, edge.get());
        if (word > start && isPlain(found)) {
            return Optional.of(extended(atoms, word, next, edge.get()));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Whether it is a month or a year: in "the early October battle" the article belongs to the battle. */
    private static boolean isPlain(List<Match> found) {
        if (found.isEmpty()) {
            return false;
        }
        Meaning meaning = found.get(0).meaning();
        return meaning instanceof Meaning.Yearless yearless && yearless.slot() instanceof Slot.Month
                || meaning instanceof Meaning.Fixed fixed
                        && fixed.period().unit().compareTo(CalendarUnit.YEAR) <= 0;
    }

    /** "the end of 2019", "beginning of May", "month's end". */
    private Optional<List<Match>> of(Atoms atoms, int start) {
        int word = atoms.is(start, "the") ? start + 1 : start;
        word = atoms.is(word, "very") ? word + 1 : word;
        Optional<Mod> edge = vocabulary.find("edgeof", atoms.word(word)).map(Mod::valueOf);
        if (edge.isEmpty() || !atoms.is(word + 1, "of")) {
            return Optional.empty();
        }
        List<Match> found = extended(atoms, start, word + 2, edge.get());
        if (found.size() == 1 && found.get(0).meaning() instanceof Meaning.Length) {
            return lastUnit(atoms, found.get(0));
        }
        return found.isEmpty() || atoms.isOwner(found.get(0).end()) ? Optional.empty() : Optional.of(found);
    }

    /** In "the start of the last decade" it is one of the calendar, not the ten years up to now. */
    private Optional<List<Match>> lastUnit(Atoms atoms, Match match) {
        int noun = match.end() - 1;
        return vocabulary
                .unit(atoms.word(noun))
                .flatMap(unit -> RelativePeriods.step(atoms, noun - 1, true, unit))
                .map(step -> List.of(match.as(step)));
    }

    private List<Match> extended(Atoms atoms, int start, int at, Mod mod) {
        List<Match> found = dates.at(atoms, at);
        if (found.isEmpty()) {
            return List.of();
        }
        Match first = found.get(0).over(start, found.get(0).end()).with(mod);
        return found.size() == 1
                ? List.of(first)
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(first),
                                found.stream().skip(1))
                        .toList();
    }
}
