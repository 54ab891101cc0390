package org.chancery.timeline.html;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/**
 * Divides a timeline so that each part can be drawn to a scale of its own: months that are full, the rest of a year, and years with little in them together.
 * Without this, one event of ten years ago would press a busy month into a line.
 */
final class Sections {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.ENGLISH);
    /** From so many events on a month is drawn for itself. */
    private static final int FULL_MONTH = 8;
    /** From so many events on, months apart, a year is drawn for itself. */
    private static final int FULL_YEAR = 5;
    /** An event over more days than this belongs to the year, not to one of its months. */
    private static final int MONTHLY = 45;

    private Sections() {}

    /** The sections by their first day, the longer first; undated events are in none. */
    static List<Section> of(List<TimelineEvent> events) {
        Map<YearMonth, List<TimelineEvent>> months = new TreeMap<>();
        Map<Integer, List<TimelineEvent>> years = new TreeMap<>();
        for (TimelineEvent event : events) {
            event.when().ifPresent(when -> {
                if (Words.length(when) <= MONTHLY) {
                    months.computeIfAbsent(YearMonth.from(when.first()), m -> new ArrayList<>())
                            .add(event);
                } else {
                    year(years, when).add(event);
                }
            });
        }
        List<Section> sections = new ArrayList<>();
        months.forEach((month, inMonth) -> {
            if (inMonth.size() >= FULL_MONTH) {
                sections.add(new Section(month.format(MONTH), month.atDay(1), month.atEndOfMonth(), inMonth));
            } else {
                inMonth.forEach(event ->
                        event.when().ifPresent(when -> year(years, when).add(event)));
            }
        });
        addYears(years, sections);
        sections.sort(Comparator.comparing(Section::first).thenComparing(Section::last, Comparator.reverseOrder()));
        return sections;
    }

    private static List<TimelineEvent> year(Map<Integer, List<TimelineEvent>> years, When when) {
        return years.computeIfAbsent(when.first().getYear(), y -> new ArrayList<>());
    }

    private static void addYears(Map<Integer, List<TimelineEvent>> years, List<Section> sections) {
        List<TimelineEvent> few = new ArrayList<>();
        for (List<TimelineEvent> inYear : years.values()) {
            if (inYear.size() >= FULL_YEAR) {
                addSpan(few, sections);
                addSpan(inYear, sections);
                few.clear();
            } else {
                few.addAll(inYear);
                if (few.size() >= FULL_YEAR) {
                    addSpan(few, sections);
                    few.clear();
                }
            }
        }
        addSpan(few, sections);
    }

    private static void addSpan(List<TimelineEvent> events, List<Section> sections) {
        List<TimelineEvent> sorted =
                events.stream().sorted(Comparator.comparing(Sections::first)).toList();
        if (sorted.isEmpty()) {
            return;
        }
        int from = first(sorted.get(0)).getYear();
        int to = first(sorted.get(sorted.size() - 1)).getYear();
        String title = from == to ? String.valueOf(from) : from + " to " + to;
        sections.add(new Section(
                title, Year.of(from).atDay(1), Year.of(to).atMonth(12).atEndOfMonth(), sorted));
    }

    private static LocalDate first(TimelineEvent event) {
        return event.when().map(When::first).orElse(LocalDate.MAX);
    }
}
