package org.chancery.timeline.html;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.event.Status;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.When;

/**
 * The bar of an event: as wide as its date is vague, with a full core over the days on which it certainly is. What is planned is hollow, what is possible hollow
 * and dashed, what is cancelled or denied struck through.
 */
final class Mark {
    static final double HEIGHT = 12;
    static final double SMALLEST = 9;
    /** A longer bar is struck through along its middle, a shorter one across. */
    private static final double LONG = 40;

    private Mark() {}

    /** Draws the bar from one position to another at a height. */
    static void draw(Markup svg, TimelineEvent event, Axis axis, double from, double to, double y) {
        Optional<When> when = event.when();
        boolean exact = when.isEmpty() || isOneDay(when.get()) || isCertain(when.get());
        svg.empty(
                "rect",
                "class",
                "bar" + (exact ? "" : " vague"),
                "x",
                Markup.number(from),
                "y",
                Markup.number(y),
                "width",
                Markup.number(to - from),
                "height",
                Markup.number(HEIGHT),
                "rx",
                "2");
        when.filter(date -> !exact).ifPresent(date -> core(svg, date, axis, y));
        if (event.status() == Status.CANCELLED || event.status() == Status.DENIED) {
            double middle = y + HEIGHT / 2;
            double slant = to - from > LONG ? 0 : HEIGHT / 2 + 2;
            String line = "M" + Markup.number(from - 3) + " " + Markup.number(middle + slant) + "L"
                    + Markup.number(to + 3) + " " + Markup.number(middle - slant);
            svg.empty("path", "class", "strike", "d", line);
        }
    }

    private static void core(Markup svg, When when, Axis axis, double y) {
        if (when.latestStart().isEmpty() || when.earliestEnd().isEmpty()) {
            return;
        }
        double from = axis.begin(when.latestStart().get());
        double to = axis.end(when.earliestEnd().get());
        if (to > from) {
            svg.empty(
                    "rect",
                    "class",
                    "bar",
                    "x",
                    Markup.number(from),
                    "y",
                    Markup.number(y),
                    "width",
                    Markup.number(Math.max(2, to - from)),
                    "height",
                    Markup.number(HEIGHT));
        }
    }

    private static boolean isOneDay(When when) {
        return when.earliest().isPresent() && when.earliest().equals(when.latest());
    }

    /** It begins on the first day and ends on the last. */
    private static boolean isCertain(When when) {
        Optional<LocalDate> start = when.latestStart();
        Optional<LocalDate> end = when.earliestEnd();
        return start.isPresent() && start.equals(when.earliest()) && end.isPresent() && end.equals(when.latest());
    }
}
