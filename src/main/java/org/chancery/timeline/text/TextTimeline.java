package org.chancery.timeline.text;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.TimelineWriter;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/**
 * One line an event: when in EDTF, the sign of its status, what, and how many independent sources tell of it. A blank line comes where the year changes, the
 * signs that are used are explained at the end.
 */
public final class TextTimeline implements TimelineWriter {
    private static final String UNDATED = "undated";

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        int column = timeline.events().stream()
                .mapToInt(event -> date(event).length())
                .max()
                .orElse(0);
        Optional<String> year = Optional.empty();
        for (TimelineEvent event : timeline.events()) {
            Optional<String> next = Optional.of(year(event));
            if (year.isPresent() && !year.equals(next)) {
                out.write("\n");
            }
            year = next;
            String date = date(event);
            out.write(date + " ".repeat(column - date.length() + 2) + line(event) + "\n");
        }
        if (!timeline.events().isEmpty()) {
            out.write("\n" + legend(timeline) + "\n");
        }
    }

    private static String line(TimelineEvent event) {
        String disputed = event.disputed().isEmpty() ? "" : "  ≠ " + String.join(", ", event.disputed());
        return Words.sign(event.status()) + " " + event.label() + "  (" + Words.sources(event.sources()) + ")"
                + disputed;
    }

    private static String date(TimelineEvent event) {
        return event.when().map(When::edtf).orElse(UNDATED);
    }

    private static String year(TimelineEvent event) {
        return event.when().map(when -> String.valueOf(when.first().getYear())).orElse(UNDATED);
    }

    private static String legend(Timeline timeline) {
        StringBuilder legend = new StringBuilder();
        timeline.events().stream()
                .map(TimelineEvent::status)
                .distinct()
                .sorted()
                .forEach(status -> legend.append(Words.sign(status))
                        .append(' ')
                        .append(Words.status(status))
                        .append("   "));
        boolean disputed =
                timeline.events().stream().anyMatch(event -> !event.disputed().isEmpty());
        return legend.append(disputed ? "≠ disputed" : "").toString().stripTrailing();
    }
}
