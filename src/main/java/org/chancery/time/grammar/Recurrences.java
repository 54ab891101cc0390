package org.chancery.time.grammar;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;
import org.chancery.time.calendar.Slot;
import org.chancery.time.lexis.Atoms;

/** Sets of times: "daily", "every Friday", "each year", "every two weeks", "twice a week", "per day", "Sundays". */
final class Recurrences implements Recogniser {
    private final Parts parts;
    private final Amounts amounts;

    Recurrences(Parts parts) {
        this.parts = parts;
        this.amounts = new Amounts(parts);
    }

    @Override
    public List<Match> at(Atoms atoms, int start) {
        return adverb(atoms, start)
                .or(() -> every(atoms, start))
                .or(() -> per(atoms, start))
                .or(() -> times(atoms, start))
                .or(() -> plural(atoms, start))
                .map(List::of)
                .orElse(List.of());
    }

    /** "daily", "biweekly"; "twice daily". */
    private Optional<Match> adverb(Atoms atoms, int start) {
        boolean times = atoms.is(start + 1, "times")
                && parts.numbers().cardinal(atoms, start).isPresent();
        int at = times ? start + 2 : atoms.is(start, "once", "twice") ? start + 1 : start;
        if (at > start
                && (atoms.tag(at + 1).startsWith("NN") || atoms.tag(at + 1).startsWith("JJ"))) {
            return Optional.empty();
        }
        boolean name = atoms.at(at).isCapitalised() && atoms.tag(at).startsWith("NNP");
        return parts.vocabulary()
                .find("recurring", atoms.word(at))
                .filter(value -> !name)
                .map(value -> set(start, at + 1, value));
    }

    private Optional<Match> every(Atoms atoms, int start) {
        if (!atoms.is(start, "every", "each")) {
            return Optional.empty();
        }
        int noun = atoms.is(start + 1, "other", "single") ? start + 2 : start + 1;
        String count = atoms.is(start + 1, "other") ? "2" : "1";
        Optional<DayOfWeek> weekday = parts.vocabulary()
                .weekday(atoms.word(noun))
                .filter(d -> atoms.at(noun).length() > 4);
        if (weekday.isPresent()) {
            return Optional.of(set(start, noun + 1, "XXXX-WXX-" + weekday.get().getValue()));
        }
        Optional<String> part = parts.vocabulary().find("part", atoms.word(noun));
        if (part.isPresent()) {
            return Optional.of(set(start, noun + 1, "XXXX-XX-XXT" + part.get()));
        }
        if (isOther(atoms, noun)) {
            return Optional.empty();
        }
        Optional<Season> season = parts.vocabulary().season(atoms.word(noun));
        if (season.isPresent()) {
            return Optional.of(set(start, noun + 1, new Slot.OfSeason(season.get()).open()));
        }
        Reading month = parts.month(atoms, noun);
        if (month.isThere()) {
            return Optional.of(
                    set(start, month.end(), String.format(java.util.Locale.ROOT, "XXXX-%02d", month.value())));
        }
        Optional<CalendarUnit> unit = parts.vocabulary().unit(atoms.word(noun)).filter(u -> !atoms.is(noun, "second"));
        if (unit.isPresent()) {
            return Optional.of(set(start, noun + 1, unit.get().duration(count)));
        }
        return amounts.at(atoms, noun)
                .filter(a -> !a.quantity().amount().equals("X") || atoms.is(noun, "few", "couple", "several"))
                .map(a -> set(start, a.end(), a.unit().duration(a.quantity().amount())));
    }

    /** "every fall in prices", "every quarter of the city". */
    private static boolean isOther(Atoms atoms, int noun) {
        boolean ofYear =
                atoms.is(noun + 1, "of") && (atoms.is(noun + 3, "year") || atoms.is(noun + 2, "every", "each"));
        return Seasons.isDecline(atoms, noun) || atoms.is(noun, "quarter") && atoms.is(noun + 1, "of") && !ofYear;
    }

    /** "twice a week", "three times a year". */
    private Optional<Match> times(Atoms atoms, int start) {
        boolean times = atoms.is(start + 1, "times")
                && parts.numbers().cardinal(atoms, start).isPresent();
        int article = times ? start + 2 : atoms.is(start, "once", "twice") ? start + 1 : -1;
        if (article < 0 || !atoms.is(article, "a", "an", "each", "every", "per")) {
            return Optional.empty();
        }
        return parts.vocabulary().unit(atoms.word(article + 1)).map(u -> set(start, article + 2, u.duration("1")));
    }

    private Optional<Match> per(Atoms atoms, int start) {
        boolean rate = atoms.is(start, "a", "an") && isCounted(atoms, start - 1);
        if (!atoms.is(start, "per") && !rate) {
            return Optional.empty();
        }
        return parts.vocabulary()
                .unit(atoms.word(start + 1))
                .filter(u -> u.compareTo(CalendarUnit.DAY) >= 0 || u == CalendarUnit.HOUR && isPay(atoms, start))
                .map(u -> set(start, start + 2, u.duration("1")));
    }

    /** "$8 an hour". */
    private boolean isPay(Atoms atoms, int start) {
        return parts.vocabulary().is("currency", atoms.word(start - 2))
                || parts.vocabulary().is("money", atoms.word(start - 1));
    }

    /** "3 million barrels a day", "$5 a day". */
    private static boolean isCounted(Atoms atoms, int at) {
        String tag = atoms.tag(at);
        return tag.equals("NNS")
                || tag.equals("CD")
                || tag.equals("NN") && atoms.tag(at - 1).equals("CD");
    }

    private Optional<Match> plural(Atoms atoms, int start) {
        String word = atoms.word(start);
        if (word.equals("weekends") && atoms.is(start - 1, "on", "at", "during")) {
            return Optional.of(set(start, start + 1, "XXXX-WXX-WE"));
        }
        if (word.equals("nightly")) {
            return Optional.of(set(start, start + 1, "XXXX-XX-XXTNI"));
        }
        Optional<String> parted = parts.vocabulary()
                .find("part", atoms.word(start + 1))
                .filter(part ->
                        atoms.at(start).isCapitalised() && atoms.word(start + 1).endsWith("s"));
        Optional<DayOfWeek> day = parts.vocabulary().weekday(word);
        if (parted.isPresent() && day.isPresent()) {
            return Optional.of(set(start, start + 2, "XXXX-WXX-" + day.get().getValue() + "T" + parted.get()));
        }
        if (!word.endsWith("days") || !atoms.at(start).isCapitalised()) {
            return Optional.empty();
        }
        return parts.vocabulary()
                .weekday(word.substring(0, word.length() - 1))
                .map(d -> set(start, start + 1, "XXXX-WXX-" + d.getValue()));
    }

    private static Match set(int start, int end, String value) {
        return new Match(start, end, new Meaning.Recurring(value));
    }
}
