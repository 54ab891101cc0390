package org.chancery.timeline.html;

import java.time.LocalDate;
import java.util.List;
import org.chancery.timeline.TimelineEvent;

/**
 * A stretch of time that is drawn to one scale.
 *
 * @param title for people: "October 2025", "2017 to 2021"
 * @param first its first day
 * @param last its last day
 * @param events in order; one that reaches beyond the section is drawn to its edge
 */
record Section(String title, LocalDate first, LocalDate last, List<TimelineEvent> events) {
    Section {
        events = List.copyOf(events);
    }

    /** What links point at. */
    String id() {
        return "from-" + first + "-to-" + last;
    }
}
