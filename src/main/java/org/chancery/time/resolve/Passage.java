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

    /** What a date does in its passage. */
    public enum Role {
        /** It dates what the passage tells; the next dates go on from it. */
        TELLING,
        /** It dates something that lasts or is yet to come. */
        SETTING,
        /** It looks aside: "since 1813", "had met in 1990", "the previous year", the second end of a range. */
        ASIDE
    }

    /** A period and the words that named it. */
    record Mention(
            CalendarPeriod period,
            String words,
            int paragraph,
            int sentence,
            Role role,
            boolean whole,
            boolean counted) {}

    /** Years that a story may leap without a heading or a second date that confirms the leap. */
    private static final int LEAP = 5;

    /** Sentences that a look back at a year lasts in news, unless it is named again. */
    private static final int BACKGROUND = 2;

    private final Optional<LocalDate> published;
    private final Mode mode;
    private final Map<CalendarUnit, Mention> byUnit = new EnumMap<>(CalendarUnit.class);
    private Optional<Mention> last = Optional.empty();
    private Optional<Mention> running = Optional.empty();
    private Optional<Mention> leap = Optional.empty();
    private int paragraph = -1;
    private int sentence = -1;
    private boolean newSection = true;

    public Passage(Optional<LocalDate> published, Mode mode) {
        this.published = published;
        this.mode = mode;
    }

    /** Tells that the reader has come to a sentence of a paragraph. */
    public void enter(Paragraph next) {
        newSection |= next.start() != paragraph && next.kind() != Paragraph.Kind.BODY;
        paragraph = next.start();
        sentence++;
    }

    /**
     * Tells that the text has named a period.
     *
     * @param whole whether all of the period is meant, not its beginning or end
     * @param counted whether its year was counted from the day of publication: what follows is then counted from there too, not from it
     */
    public void mention(CalendarPeriod period, String words, Role role, boolean whole, boolean counted) {
        Mention mention = new Mention(period, words, paragraph, sentence, role, whole, counted);
        CalendarUnit unit = period.unit();
        byUnit.put(unit, mention);
        byUnit.entrySet().removeIf(other -> other.getKey().compareTo(unit) < 0 && isOld(other.getValue(), period));
        last = Optional.of(mention);
        follow(mention);
    }

    private void follow(Mention mention) {
        boolean first = running.isEmpty() || newSection && mention.role() != Role.ASIDE;
        boolean confirmed = leap.isPresent() && isClose(leap.get(), mention);
        boolean told = mention.role() == Role.TELLING && mention.period().unit().compareTo(CalendarUnit.YEAR) < 0;
        if (first || confirmed || told || isClose(running.get(), mention) && mention.role() != Role.ASIDE) {
            running = Optional.of(mention);
            leap = Optional.empty();
            newSection = false;
        } else if (mention.role() != Role.ASIDE) {
            leap = Optional.of(mention);
        }
    }

    private static boolean isClose(Mention one, Mention two) {
        return Math.abs(one.period().first().getYear() - two.period().first().getYear()) <= LEAP;
    }

    /** A finer date of before is kept only while it lies in what is spoken of now. */
    private static boolean isOld(Mention mention, CalendarPeriod now) {
        return !now.contains(mention.period().first());
    }

    Optional<LocalDate> published() {
        return published;
    }

    Mode mode() {
        return mode;
    }

    /** What the passage tells of: in a narrative the last date that was no look aside; in news only a date of a year that is over, in this paragraph. */
    Optional<Mention> told() {
        return mode == Mode.NARRATIVE ? running : running.filter(this::isBackground);
    }

    private boolean isBackground(Mention mention) {
        boolean over = published
                .map(day -> mention.period().last().getYear() < day.getYear())
                .orElse(true);
        boolean near = sentence - mention.sentence() <= BACKGROUND;
        boolean fine = mention.period().unit().compareTo(CalendarUnit.YEAR) <= 0;
        return over && near && fine && !mention.counted() && mention.role() == Role.TELLING && isHere(mention);
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

    /** The month, quarter, season or half-year that was spoken of last. */
    Optional<CalendarPeriod> lastPart() {
        return last.map(Mention::period)
                .filter(p ->
                        p.unit().compareTo(CalendarUnit.MONTH) >= 0 && p.unit().compareTo(CalendarUnit.YEAR) < 0);
    }

    /** The month or quarter that this sentence, or the one before it, named last. */
    Optional<Mention> partAtHand() {
        return last.filter(Mention::whole)
                .filter(m ->
                        m.period().unit() == CalendarUnit.MONTH || m.period().unit() == CalendarUnit.QUARTER)
                .filter(m -> sentence - m.sentence() <= 1 && isHere(m));
    }

    boolean isHere(Mention mention) {
        return mention.paragraph() == paragraph;
    }
}
