package org.chancery.time.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Portion;
import org.chancery.time.grammar.Base;
import org.chancery.time.grammar.Meaning;

/** Finds the period that is meant: explicit ones as they are, the others from the publication date, the tense, and what the passage spoke of before. */
public final class Resolver {
    private final Passage passage;
    private final Slots slots;

    public Resolver(Passage passage) {
        this.passage = passage;
        this.slots = new Slots(passage);
    }

    public Resolution resolve(Meaning meaning, Tense tense) {
        if (meaning instanceof Meaning.Fixed fixed) {
            return Resolution.of(fixed.period(), Optional.empty());
        } else if (meaning instanceof Meaning.EndingOn ending) {
            return endingOn(ending, tense);
        } else if (meaning instanceof Meaning.FractionOf fraction) {
            return fraction(fraction, tense);
        } else if (meaning instanceof Meaning.ShortYear shortYear) {
            return slots.shortYear(shortYear.ofCentury());
        } else if (meaning instanceof Meaning.TurnOf turn) {
            return slots.turnOf(turn.unit());
        } else if (meaning instanceof Meaning.Yearless yearless) {
            return slots.yearless(yearless.slot(), tense);
        } else if (meaning instanceof Meaning.OfYear ofYear) {
            return ofYear(ofYear, tense);
        } else if (meaning instanceof Meaning.Fiscal fiscal) {
            return fiscal(fiscal, tense);
        } else if (meaning instanceof Meaning.Again again) {
            return again(again, tense);
        } else if (meaning instanceof Meaning.YearBefore before) {
            return yearBefore(before, tense);
        } else if (meaning instanceof Meaning.Weekday weekday) {
            return slots.weekday(weekday.day(), tense);
        } else if (meaning instanceof Meaning.DayOfMonth day) {
            return slots.dayOfMonth(day.day());
        } else if (meaning instanceof Meaning.Step step) {
            return step(step, tense);
        } else if (meaning instanceof Meaning.Near near) {
            return slots.near(near, tense, base(near.base(), CalendarUnit.YEAR));
        } else if (meaning instanceof Meaning.Within within) {
            return within(within, tense);
        } else if (meaning instanceof Meaning.DayLess dayLess) {
            return dayLess(dayLess);
        } else if (meaning instanceof Meaning.PartOf part) {
            Portion portion = part.portion();
            return resolve(part.whole(), tense).as(portion.unit().duration(Integer.toString(portion.count())));
        } else if (meaning instanceof Meaning.Open open) {
            return Resolution.open(open.direction() < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return Resolution.open(value(meaning));
    }

    private static String value(Meaning meaning) {
        if (meaning instanceof Meaning.Length length) {
            return length.value();
        } else if (meaning instanceof Meaning.Recurring recurring) {
            return recurring.value();
        } else if (meaning instanceof Meaning.Vague vague) {
            return vague.value();
        }
        throw new IllegalArgumentException("no value without a resolution: " + meaning);
    }

    private Resolution ofYear(Meaning.OfYear meaning, Tense tense) {
        Resolution year = resolve(meaning.year(), tense);
        Optional<CalendarPeriod> period =
                year.period().flatMap(p -> meaning.slot().in(p.first().getYear()));
        return period.map(p -> Resolution.of(p, year.anchor()))
                .orElseGet(() -> Resolution.open(meaning.slot().open()));
    }

    /** What the past did "in the last quarter of the century" was in another one than the century that is still to come to its end. */
    private Resolution fraction(Meaning.FractionOf fraction, Tense tense) {
        Resolution whole = resolve(fraction.whole(), tense);
        boolean ahead = tense.isPast()
                && whole.period()
                        .filter(p -> passage.published()
                                .filter(day -> fraction.first(p).isAfter(day))
                                .isPresent())
                        .isPresent();
        return ahead ? Resolution.open(whole.period().get().unit().unknown()) : whole;
    }

    private Resolution fiscal(Meaning.Fiscal meaning, Tense tense) {
        Resolution found = resolve(meaning.period(), tense);
        boolean year = found.period().map(p -> p.unit() == CalendarUnit.YEAR).orElse(false);
        return year ? found.as("FY" + found.value()) : found;
    }

    /** A period of no length that is named is the month, quarter or half-year spoken of last; without one the year is all there is. */
    private Resolution again(Meaning.Again meaning, Tense tense) {
        Resolution year = resolve(meaning.year(), tense);
        Optional<CalendarPeriod> told = meaning.unit()
                .map(unit -> base(Base.NARRATIVE, unit)
                        .map(o -> CalendarPeriod.containing(unit, o.period().first())))
                .orElseGet(passage::lastPart);
        if (year.period().isEmpty() || told.isEmpty()) {
            return year;
        }
        int years = year.period().get().first().getYear() - told.get().first().getYear();
        return Resolution.of(told.get().shiftYears(years), year.anchor());
    }

    /** Quarters and years of the calendar only: one that ends in another month is somebody's own, of which the day is all that is known. */
    private Resolution endingOn(Meaning.EndingOn meaning, Tense tense) {
        Resolution day = resolve(meaning.day(), tense);
        return day.period()
                .map(p -> CalendarPeriod.containing(meaning.unit(), p.first()))
                .filter(p -> meaning.unit() == CalendarUnit.WEEK
                        || day.period().get().last().equals(p.last()))
                .map(p -> Resolution.of(p, day.anchor()))
                .orElseGet(() -> Resolution.open(meaning.unit().unknown()));
    }

    private Resolution yearBefore(Meaning.YearBefore meaning, Tense tense) {
        Optional<Passage.Mention> part = passage.partAtHand();
        return part.map(p -> Resolution.of(p.period().shiftYears(-1), new Origin(p.period(), p.words())))
                .orElseGet(() -> resolve(meaning.year(), tense));
    }

    private Optional<Origin> base(Base base, CalendarUnit unit) {
        Optional<Origin> published = passage.published().map(Origin::published);
        if (base == Base.SPEECH) {
            return passage.mode() == Passage.Mode.NEWS ? published : Optional.empty();
        }
        Optional<Passage.Mention> mention = base == Base.PASSAGE ? passage.told() : passage.finest(unit);
        Optional<Origin> told = mention.map(m -> new Origin(m.period(), m.words()));
        return told.isPresent() || passage.mode() == Passage.Mode.NARRATIVE ? told : published;
    }

    private Resolution step(Meaning.Step step, Tense tense) {
        Optional<Origin> origin = base(step.base(), step.unit());
        if (origin.isEmpty() || isUntold(step, tense, origin.get())) {
            return Resolution.open(step.unit().unknown());
        }
        LocalDate from = step.steps() > 0
                ? origin.get().period().last()
                : origin.get().period().first();
        CalendarPeriod period = CalendarPeriod.containing(step.unit(), from).shift(step.steps());
        boolean over = step.unit() == CalendarUnit.WEEKEND && step.steps() == 0 && tense.isPast();
        if (over && period.first().isAfter(from)) {
            period = period.shift(-1);
        }
        return Resolution.of(period, origin.get());
    }

    /** "He retired at 65 and died 11 years later": counted from what no date tells, and not from the day of publication. */
    private boolean isUntold(Meaning.Step step, Tense tense, Origin origin) {
        boolean published = passage.published()
                .filter(day -> origin.period().equals(CalendarPeriod.day(day)))
                .isPresent();
        boolean back = tense.isPast() || tense != Tense.FUTURE && step.steps() > 1;
        return step.base() == Base.NARRATIVE && step.steps() > 0 && back && published;
    }

    private Resolution within(Meaning.Within within, Tense tense) {
        Resolution day = resolve(within.day(), tense);
        return day.as(day.value() + within.time());
    }

    /** A time alone is of the day that the passage is at, else of the day of publication. */
    private Resolution dayLess(Meaning.DayLess dayLess) {
        Optional<Origin> told =
                passage.finest(CalendarUnit.DAY).filter(passage::isHere).map(m -> new Origin(m.period(), m.words()));
        Optional<Origin> origin = told.or(() -> base(Base.SPEECH, CalendarUnit.DAY));
        return origin.map(o -> {
                    Resolution day = Resolution.of(o.period(), o);
                    return day.as(day.value() + dayLess.time());
                })
                .orElseGet(() -> Resolution.open(CalendarUnit.DAY.unknown() + dayLess.time()));
    }

    /** The days between a day and a period; 0 when it lies inside. */
    static long distance(CalendarPeriod period, LocalDate day) {
        if (period.contains(day)) {
            return 0;
        }
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(period.first(), day)),
                Math.abs(ChronoUnit.DAYS.between(period.last(), day)));
    }
}
