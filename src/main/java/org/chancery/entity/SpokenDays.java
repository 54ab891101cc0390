package org.chancery.entity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.time.DateBounds;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;

/**
 * The days that a sentence speaks of when it names an office: "In 1978 the US president brought them to Camp David" means the one of 1978, "The US president,
 * who met Kim in 2019, said on Friday" the one of now. It goes by the words of the clause, for no sentence is parsed before it is known whom it names.
 */
final class SpokenDays {
    /** What is nearer to the day of publication is news of today. */
    private static final int RECENT = 31;

    /** What ties a date to what the clause tells; behind "since" or "of" it belongs to something else. */
    private static final Set<String> TIES = Set.of("in", "on", "during");

    /** What a clause begins behind. */
    private static final Set<String> OPENINGS = Set.of("", ",", ";", "and", "but", "when");

    /** Words between a verb and the date that it is told for: behind more of them the date belongs to one of these. */
    private static final int REACH = 6;

    /** Two days and those between. */
    record Stretch(LocalDate first, LocalDate last) {}

    private final ListMultimap<Integer, TimeExpression> times = ArrayListMultimap.create();
    private final Optional<LocalDate> published;

    SpokenDays(List<TimeExpression> times, Optional<LocalDate> published) {
        times.stream()
                .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                .forEach(time -> this.times.put(time.sentence(), time));
        this.published = published;
    }

    /** The past days of which the clause of an office tells; nothing where it speaks of today, or cannot be told. */
    Optional<Stretch> past(OfficePhrase phrase, Line line) {
        List<TimeExpression> dates = dates(line);
        if (dates.size() != 1 || speaksOfToday(line)) {
            return Optional.empty();
        }
        TimeExpression date = dates.get(0);
        int first = word(date.start(), line);
        int behind = word(date.end(), line);
        boolean tied = TIES.contains(line.key(first - 1)) && !line.tag(behind).startsWith("NN");
        boolean told = first > phrase.to()
                ? isToldOf(phrase.to() + 1, first - 1, line)
                : OPENINGS.contains(line.key(first - 2)) && isQuiet(behind, phrase.from(), line);
        return tied && told && isPastBehind(phrase, line) ? stretch(date) : Optional.empty();
    }

    /** The only past days that a sentence names, whatever it says of them. */
    Optional<Stretch> named(Line line) {
        List<TimeExpression> dates = dates(line);
        return dates.size() == 1 ? stretch(dates.get(0)) : Optional.empty();
    }

    /** The first of the only past days that a sentence names, else the day of publication. */
    Optional<LocalDate> day(Line line) {
        return named(line).map(Stretch::first).or(() -> published);
    }

    /** The dates of a sentence that are over for long. */
    private List<TimeExpression> dates(Line line) {
        List<TimeExpression> dates = new ArrayList<>();
        for (TimeExpression time : of(line)) {
            if (stretch(time).filter(days -> isOver(days.last())).isPresent()) {
                dates.add(time);
            }
        }
        return dates;
    }

    private boolean speaksOfToday(Line line) {
        return of(line).stream()
                .flatMap(time -> time.bounds().stream())
                .anyMatch(bounds -> bounds.latest().filter(this::isOver).isEmpty());
    }

    private boolean isOver(LocalDate day) {
        return published.filter(today -> day.isBefore(today.minusDays(RECENT))).isPresent();
    }

    private List<TimeExpression> of(Line line) {
        return times.get(line.sentence().index());
    }

    private static Optional<Stretch> stretch(TimeExpression time) {
        Optional<DateBounds> bounds = time.bounds();
        return bounds.flatMap(DateBounds::earliest)
                .flatMap(first -> bounds.flatMap(DateBounds::latest).map(last -> new Stretch(first, last)));
    }

    /** The first word from an offset on. */
    private static int word(int offset, Line line) {
        int word = 0;
        while (word < line.size() && line.word(word).start() < offset) {
            word++;
        }
        return word;
    }

    /** Whether one verb in the past, and no other one, stands shortly before a date behind an office. */
    private static boolean isToldOf(int from, int to, Line line) {
        int verb = -1;
        for (int i = from; i < to; i++) {
            if (isVerb(line.tag(i)) || isClause(line.tag(i))) {
                if (verb >= 0 || !isFinite(line.tag(i))) {
                    return false;
                }
                verb = i;
            }
        }
        return verb >= 0 && to - verb - 1 <= REACH;
    }

    /** Whether no verb stands between a date and an office behind it. */
    private static boolean isQuiet(int from, int to, Line line) {
        for (int i = from; i < to; i++) {
            if (isVerb(line.tag(i)) || isClause(line.tag(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first finite verb behind an office is in the past: "brought", "had said", "was elected". */
    private static boolean isPastBehind(OfficePhrase phrase, Line line) {
        for (int i = phrase.to() + 1; i < line.size(); i++) {
            if (isFinite(line.tag(i))) {
                return line.tag(i).equals("VBD");
            }
        }
        return false;
    }

    private static boolean isVerb(String tag) {
        return tag.startsWith("V") || tag.equals("MD");
    }

    /** Whether a tag is that of a word that opens a clause of its own, or an infinitive. */
    private static boolean isClause(String tag) {
        return tag.startsWith("W") || tag.equals("TO");
    }

    private static boolean isFinite(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }
}
