package org.chancery.time.resolve;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Paragraph;
import org.chancery.time.calendar.CalendarPeriod;
import org.chancery.time.calendar.CalendarUnit;

/** Where the reader stands in an article: its publication date and the times that the text has spoken of so far. Belongs to one article and one thread. */
public final class Passage {
    /** How an article tells its time. */
    public enum Mode {
        /** From its day of publication. */
        NEWS,
        /** From one date to the next, far from the day of publication. */
        NARRATIVE
    }

    /** A period and the words that named it. */
    record Mention(CalendarPeriod period, String words, int paragraph, boolean background) {}

    private final Optional<LocalDate> published;
    private final Mode mode;
    private final Map<CalendarUnit, Mention> byUnit = new EnumMap<>(CalendarUnit.class);
    private Optional<Mention> last = Optional.empty();
    private int paragraph = -1;

    public Passage(Optional<LocalDate> published, Mode mode) {
        this.published = published;
        this.mode = mode;
    }

    /** Tells that the reader has come to a paragraph. */
    public void enter(Paragraph next) {
        paragraph = next.start();
    }

    /**
     * Tells that the text has named a period.
     *
     * @param background whether a passage may go on from it: it dates what happened, and is no mere point of reference ("since 2019")
     */
    public void mention(CalendarPeriod period, String words, boolean background) {
        Mention mention = new Mention(period, words, paragraph, background);
        byUnit.put(period.unit(), mention);
        CalendarUnit unit = period.unit();
        byUnit.keySet().removeIf(other -> other.compareTo(unit) < 0 && isOld(byUnit.get(other), period));
        last = Optional.of(mention);
    }

    /** A finer date of before is kept only while it lies in what is spoken of now. */
    private static boolean isOld(@org.jspecify.annotations.Nullable Mention mention, CalendarPeriod now) {
        return mention != null && !now.contains(mention.period().first());
    }

    Optional<LocalDate> published() {
        return published;
    }

    Mode mode() {
        return mode;
    }

    /** What the text spoke of last. */
    Optional<Mention> last() {
        return last;
    }

    /** The last mention as fine as a unit or finer. */
    Optional<Mention> finest(CalendarUnit unit) {
        if (last.isPresent() && last.get().period().unit().compareTo(unit) <= 0) {
            return last;
        }
        return byUnit.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(unit) <= 0)
                .map(Map.Entry::getValue)
                .reduce((one, two) -> two);
    }

    boolean isHere(Mention mention) {
        return mention.paragraph() == paragraph;
    }
}
