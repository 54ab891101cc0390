package org.chancery.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the event that a user means. */
final class EventFinder {
    private static final int LISTED = 10;

    private final TimelineQueries queries;

    EventFinder(TimelineQueries queries) {
        this.queries = queries;
    }

    /**
     * The event by its id or IRI as it is, or by a part of its label.
     *
     * @throws TimelineException when no label or several have that part
     */
    String find(String text) {
        String asked = text.strip();
        if (asked.matches("event-[\\w.-]+|<?https?://\\S+|\\w+:[\\w.-]+")) {
            return asked;
        }
        List<Answer> found = asked.isEmpty() ? List.of() : queries.ask("named", Map.of("part", asked));
        List<Answer> whole = found.stream()
                .filter(row -> row.required("label").toLowerCase(Locale.ROOT).equals(asked.toLowerCase(Locale.ROOT)))
                .toList();
        if (found.size() == 1 || whole.size() == 1) {
            return (whole.size() == 1 ? whole : found).get(0).requiredId("event");
        }
        if (found.isEmpty()) {
            throw new TimelineException(
                    "no event has \"" + asked + "\" in its label; chancery timeline lists the labels");
        }
        throw new TimelineException(
                found.size() + " events have \"" + asked + "\" in their labels; give the id of one:\n"
                        + found.stream().limit(LISTED).map(EventFinder::line).collect(Collectors.joining("\n"))
                        + (found.size() > LISTED ? "\n  ..." : ""));
    }

    private static String line(Answer row) {
        return "  " + row.requiredId("event") + "  " + row.text("date").orElse("undated") + "  "
                + row.required("label");
    }
}
