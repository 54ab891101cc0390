package org.chancery.time.lexis;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.time.calendar.CalendarUnit;
import org.chancery.time.calendar.Season;
import org.chancery.time.calendar.Slot;

/** What single words and fixed phrases mean to the calendar: the tables {@code words.tsv}, {@code phrases.tsv}, {@code holidays.tsv}, {@code titles.tsv}, {@code blurs.tsv}. */
public final class Vocabulary {
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Phrases<VaguePhrase> vague = new Phrases<>();
    private final Phrases<Slot> holidays = new Phrases<>();
    private final Phrases<String> titles = new Phrases<>();
    private final Phrases<String> blurs = new Phrases<>();

    private Vocabulary() {}

    /** Reads the tables that the program brings. */
    public static Vocabulary load() {
        Vocabulary vocabulary = new Vocabulary();
        Table.rows("words.tsv", 3).forEach(row -> {
            Map<String, String> kind = vocabulary.words.computeIfAbsent(row.get(0), k -> new HashMap<>());
            for (String word : row.get(2).split(" ")) {
                kind.put(word, row.get(1));
            }
        });
        Table.rows("phrases.tsv", 3).forEach(row -> vocabulary.vague.add(row.get(1), VaguePhrase.of(row)));
        Table.rows("holidays.tsv", 2).forEach(row -> vocabulary.holidays.add(row.get(1), rule(row.get(0))));
        Table.rows("titles.tsv", 1).forEach(row -> vocabulary.titles.add(row.get(0), row.get(0)));
        Table.rows("blurs.tsv", 2).forEach(row -> vocabulary.blurs.add(row.get(1), row.get(0)));
        return vocabulary;
    }

    private static Slot rule(String rule) {
        String[] parts = rule.split("[ -]", 2);
        String[] cells = parts[1].split(" ");
        return switch (parts[0]) {
            case "fixed" ->
                new Slot.MonthDay(Integer.parseInt(parts[1].substring(0, 2)), Integer.parseInt(parts[1].substring(3)));
            case "weekday" ->
                new Slot.NthWeekday(
                        Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), DayOfWeek.valueOf(cells[2]));
            case "easter" -> new Slot.FromEaster(Integer.parseInt(cells[0]));
            default -> throw new IllegalStateException("holidays.tsv: no such rule: " + rule);
        };
    }

    /** The value that the tables give a word of a kind. */
    public Optional<String> find(String kind, String word) {
        return Optional.ofNullable(words.getOrDefault(kind, Map.of()).get(word));
    }

    /** Whether the tables know a word of a kind. */
    public boolean is(String kind, String word) {
        return find(kind, word).isPresent();
    }

    private int number(String kind, String word) {
        return find(kind, word).map(Integer::parseInt).orElse(-1);
    }

    /** The month that a word names, from 1; -1 for other words. */
    public int month(String word) {
        return number("month", word);
    }

    public Optional<DayOfWeek> weekday(String word) {
        return find("weekday", word).map(value -> DayOfWeek.of(Integer.parseInt(value)));
    }

    public Optional<Season> season(String word) {
        return find("season", word).map(Season::valueOf);
    }

    /** The unit that a word in the singular names. */
    public Optional<CalendarUnit> unit(String word) {
        return find("unit", word).map(CalendarUnit::valueOf);
    }

    /** The unit that a word in the plural names. */
    public Optional<CalendarUnit> units(String word) {
        return find("units", word).map(CalendarUnit::valueOf);
    }

    /** The value of one number word, -1 for other words. */
    public int cardinal(String word) {
        return number("number", word);
    }

    /** The value of one ordinal word, -1 for other words. */
    public int ordinal(String word) {
        return number("ordinal", word);
    }

    /** References to a time that cannot be pinned down. */
    public Phrases<VaguePhrase> vague() {
        return vague;
    }

    public Phrases<Slot> holidays() {
        return holidays;
    }

    /** Words before an amount that make it vague, with the modifier that they stand for. */
    public Phrases<String> blurs() {
        return blurs;
    }

    /** Names that look like times and are none. */
    public Phrases<String> titles() {
        return titles;
    }
}
