package org.chancery.time.grammar;

import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** A unit, month, season or weekday with a word that says which one: "last month", "next Friday", "the following day", "that spring", "this week". */
final class RelativePeriods implements Recogniser {
    /** Which way a determining word points, and from where. */
    private record Pointer(int steps, Base base) {}

    private final Parts parts;
    private final Recogniser names;

    /** @param names recognises months, seasons, weekdays and holidays */
    RelativePeriods(Parts parts, Recogniser names) {
        this.parts = parts;
        this.names = names;
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        boolean the = atoms.is(start, "the");
        int at = the ? start + 1 : start;
        Optional<Pointer> pointer = pointer(atoms, at, the);
        if (pointer.isEmpty()) {
            return List.of();
        }
        int noun = at + 1;
        noun = atoms.is(at, "that", "this") && atoms.is(noun, "same", "very", "past", "coming") ? noun + 1 : noun;
        Optional<CalendarUnit> unit = unit(atoms, noun);
        if (atoms.is(at, "latest") && !atoms.is(noun, "week", "month", "quarter")) {
            return List.of();
        }
        if (unit.isPresent()) {
            return unit(atoms, start, noun, unit.get(), pointer.get());
        }
        return named(atoms, start, noun, pointer.get());
    }

    private Optional<CalendarUnit> unit(Atoms atoms, int at) {
        boolean ordinal = atoms.is(at, "second", "minute", "hour") || atoms.isDash(at + 1) && atoms.isJoined(at + 1);
        return ordinal ? Optional.empty() : parts.vocabulary().unit(atoms.word(at));
    }

    private static List<Match> unit(Atoms atoms, int start, int noun, CalendarUnit unit, Pointer pointer) {
        boolean stretch = atoms.is(start, "the")
                && (atoms.is(start + 1, "last", "past", "next", "coming"))
                && unit != CalendarUnit.DAY
                && unit != CalendarUnit.QUARTER
                && unit != CalendarUnit.WEEKEND
                && !(unit == CalendarUnit.CENTURY && atoms.is(start + 1, "last") && !atoms.is(start - 1, "over"))
                && (atoms.is(start + 1, "last", "past") || isOverStretch(atoms, start - 1));
        if (stretch) {
            return List.of(new Match(start, noun + 1, new Meaning.Length(unit.duration("1"))));
        }
        boolean spoken = !atoms.is(start, "the") || !atoms.is(start + 1, "next");
        Base base = spoken ? pointer.base() : Base.NARRATIVE;
        return List.of(new Match(start, noun + 1, new Meaning.Step(unit, pointer.steps(), base)));
    }

    private static boolean isOverStretch(Atoms atoms, int at) {
        return atoms.is(at, "over", "during", "within", "for", "throughout", "in");
    }

    private List<Match> named(Atoms atoms, int start, int noun, Pointer pointer) {
        List<Match> name = names.at(atoms, noun);
        boolean shown = name.size() == 1
                && name.get(0).meaning() instanceof Meaning.Yearless yearless
                && yearless.slot() instanceof Slot.MonthDay
                && pointer.steps() == 0;
        if (name.size() != 1 || shown || name.get(0).meaning() instanceof Meaning.Fixed || atoms.is(noun, "the")) {
            return List.of();
        }
        Base base = atoms.is(start, "the") && !atoms.is(start + 1, "current") ? Base.NARRATIVE : pointer.base();
        Meaning near = new Meaning.Near(name.get(0).meaning(), pointer.steps(), base);
        return List.of(new Match(start, name.get(0).end(), near));
    }

    /** What "last", "the next", "this" before a unit say. */
    static Optional<Meaning> step(Atoms atoms, int at, boolean the, CalendarUnit unit) {
        return pointer(atoms, at, the).map(p -> new Meaning.Step(unit, p.steps(), p.base()));
    }

    private static Optional<Pointer> pointer(Atoms atoms, int at, boolean the) {
        return Optional.ofNullable(
                switch (atoms.word(at)) {
                    case "last", "past" -> new Pointer(-1, Base.SPEECH);
                    case "next", "coming" -> new Pointer(1, Base.SPEECH);
                    case "latest" -> the ? new Pointer(-1, Base.SPEECH) : null;
                    case "upcoming" -> the ? new Pointer(1, Base.SPEECH) : null;
                    case "this" -> the ? null : new Pointer(0, Base.SPEECH);
                    case "current" -> the ? new Pointer(0, Base.SPEECH) : null;
                    case "that" -> the ? null : new Pointer(0, Base.NARRATIVE);
                    case "same", "very" -> the ? new Pointer(0, Base.NARRATIVE) : null;
                    case "previous", "preceding" -> the ? new Pointer(-1, Base.NARRATIVE) : null;
                    case "following", "succeeding", "subsequent" -> the ? new Pointer(1, Base.NARRATIVE) : null;
                    default -> null;
                });
    }
}
