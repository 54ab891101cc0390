package org.chancery.timeline.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.When;

/** How many events there are in each month, or each year of a long time, as columns that lead to their sections. */
final class Overview {
    private static final double WIDTH = 1000;
    private static final double MARGIN = 10;
    private static final double HEIGHT = 70;
    private static final double COLUMN = 46;
    private static final int MOST_MONTHS = 150;

    private Overview() {}

    static Markup of(List<Section> sections) {
        Map<LocalDate, Integer> counts = new TreeMap<>();
        Map<LocalDate, Section> goals = new TreeMap<>();
        LocalDate first = sections.get(0).first();
        LocalDate last =
                sections.stream().map(Section::last).max(LocalDate::compareTo).orElse(first);
        boolean months = first.plusMonths(MOST_MONTHS).isAfter(last);
        for (Section section : sections) {
            for (TimelineEvent event : section.events()) {
                event.when()
                        .map(When::first)
                        .map(day -> months ? day.withDayOfMonth(1) : day.withDayOfYear(1))
                        .ifPresent(day -> {
                            counts.merge(day, 1, Integer::sum);
                            goals.merge(
                                    day,
                                    section,
                                    (one, other) -> one.events().size()
                                                    >= other.events().size()
                                            ? one
                                            : other);
                        });
            }
        }
        return draw(new Axis(first, last, MARGIN, WIDTH - 2 * MARGIN), counts, goals, months);
    }

    private static Markup draw(
            Axis axis, Map<LocalDate, Integer> counts, Map<LocalDate, Section> goals, boolean months) {
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        Markup svg = new Markup()
                .open(
                        "svg",
                        "class",
                        "overview",
                        "viewBox",
                        "0 0 " + Markup.number(WIDTH) + " " + Markup.number(HEIGHT),
                        "role",
                        "group",
                        "aria-label",
                        "Events over time")
                .line();
        goals.forEach((day, section) -> {
            int count = counts.getOrDefault(day, 0);
            double x = axis.begin(day);
            double width = axis.begin(months ? day.plusMonths(1) : day.plusYears(1)) - x - 1;
            double height = Math.max(2, COLUMN * count / most);
            String title = (months ? day.toString().substring(0, 7) : String.valueOf(day.getYear())) + ": " + count
                    + (count == 1 ? " event" : " events");
            svg.open("a", "href", "#" + section.id()).element("title", title);
            svg.empty(
                            "rect",
                            "class",
                            "column",
                            "x",
                            Markup.number(x),
                            "y",
                            Markup.number(COLUMN + 4 - height),
                            "width",
                            Markup.number(Math.max(2, width)),
                            "height",
                            Markup.number(height))
                    .close("a")
                    .line();
        });
        for (Axis.Tick tick : axis.ticks()) {
            svg.element("text", tick.label(), "class", "scale", "x", Markup.number(tick.x()), "y", "64");
        }
        return svg.close("svg").line();
    }
}
