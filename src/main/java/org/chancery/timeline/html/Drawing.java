package org.chancery.timeline.html;

import java.util.List;
import java.util.Optional;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/** Draws a section: an axis, and below it the events in lanes, each a bar with its label beside it. */
final class Drawing {
    private static final double WIDTH = 1000;
    private static final double MARGIN = 10;
    private static final double HEAD = 26;
    private static final double TOP = 4;
    private static final double LANE = 21;
    private static final double BASELINE = 10.5;

    private record Placed(TimelineEvent event, double from, double to, Caption caption, int lane) {}

    private Drawing() {}

    static Markup of(Section section) {
        Axis axis = new Axis(section.first(), section.last(), MARGIN, WIDTH - 2 * MARGIN);
        Lanes lanes = new Lanes();
        List<Placed> placed = section.events().stream()
                .map(event -> place(event, axis, lanes))
                .toList();
        double height = HEAD + lanes.count() * LANE + TOP;
        Markup svg = open(section.title(), height);
        for (Axis.Tick tick : axis.ticks()) {
            svg.empty("path", "class", "tick", "d", "M" + Markup.number(tick.x()) + " 4V" + Markup.number(height));
            svg.element("text", tick.label(), "class", "scale", "x", Markup.number(tick.x() + 3), "y", "14");
        }
        placed.forEach(one -> draw(svg, one, axis, HEAD));
        return svg.close("svg").line();
    }

    /** Undated events: a lane of their own, from left to right in the order of their reports, without an axis. */
    static Markup undated(List<TimelineEvent> events) {
        Axis none = new Axis(java.time.LocalDate.EPOCH, java.time.LocalDate.EPOCH, MARGIN, WIDTH);
        Markup marks = new Markup();
        double x = MARGIN;
        int lane = 0;
        for (TimelineEvent event : events) {
            Caption caption = Caption.of(event, x, x + Mark.SMALLEST, MARGIN, WIDTH - MARGIN);
            if (x > MARGIN && (!caption.isWhole() || caption.from() < x)) {
                x = MARGIN;
                lane++;
                caption = Caption.of(event, x, x + Mark.SMALLEST, MARGIN, WIDTH - MARGIN);
            }
            draw(marks, new Placed(event, x, x + Mark.SMALLEST, caption, lane), none, TOP);
            x = caption.to() + 3 * Caption.BESIDE;
        }
        return open("Events without a date", TOP + (lane + 1) * LANE)
                .add(marks)
                .close("svg")
                .line();
    }

    private static Markup open(String title, double height) {
        return new Markup()
                .open(
                        "svg",
                        "class",
                        "lanes",
                        "viewBox",
                        "0 0 " + Markup.number(WIDTH) + " " + Markup.number(height),
                        "role",
                        "group",
                        "aria-label",
                        title)
                .line();
    }

    private static Placed place(TimelineEvent event, Axis axis, Lanes lanes) {
        Optional<When> when = event.when();
        double from = when.flatMap(When::earliest).map(axis::begin).orElse(axis.left());
        double end = when.flatMap(When::latest).map(axis::end).orElse(axis.right());
        double shift = Math.min(0, axis.right() - Mark.SMALLEST - from);
        double to = Math.max(end, from + shift + Mark.SMALLEST);
        double begin = from + shift;
        Caption caption = Caption.of(event, begin, to, axis.left(), axis.right());
        int lane = lanes.place(Math.min(begin, caption.from()), Math.max(to, caption.to()));
        return new Placed(event, begin, to, caption, lane);
    }

    private static void draw(Markup svg, Placed placed, Axis axis, double head) {
        TimelineEvent event = placed.event();
        double y = head + placed.lane() * LANE;
        svg.open("a", "href", "#" + event.id(), "class", cssClass(event));
        svg.element("title", tooltip(event));
        Mark.draw(svg, event, axis, placed.from(), placed.to(), y);
        placed.caption().draw(svg, y + BASELINE);
        svg.close("a").line();
    }

    static String cssClass(TimelineEvent event) {
        return Family.of(event.type()).cssClass() + " " + Words.status(event.status());
    }

    private static String tooltip(TimelineEvent event) {
        return event.label() + "\n" + Words.status(event.status()) + ", " + Words.precision(event.when()) + "\n"
                + Words.sources(event.sources()) + ", " + Words.claims(event.claims())
                + (event.disputed().isEmpty() ? "" : "\ndisputed: " + String.join(", ", event.disputed()));
    }
}
