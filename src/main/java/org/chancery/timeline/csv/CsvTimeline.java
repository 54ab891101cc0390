package org.chancery.timeline.csv;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.timeline.Named;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.TimelineWriter;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/** One row an event, with a head (RFC 4180). Several values in one cell are separated by "; ", what is not known is empty. Sentences are left out. */
public final class CsvTimeline implements TimelineWriter {
    private static final List<String> HEAD = List.of(
            "event",
            "type",
            "label",
            "status",
            "date",
            "earliest",
            "latest",
            "latestStart",
            "earliestEnd",
            "initiators",
            "initiatorIds",
            "recipients",
            "recipientIds",
            "place",
            "placeId",
            "disputed",
            "partOf",
            "sources",
            "claims",
            "firstReported",
            "lastReported");

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(HEAD.toArray(String[]::new))
                .get();
        CSVPrinter printer = new CSVPrinter(out, format);
        for (TimelineEvent event : timeline.events()) {
            printer.printRecord(cells(event));
        }
        printer.flush();
    }

    private static List<String> cells(TimelineEvent event) {
        return List.of(
                event.id(),
                event.type().localName(),
                event.label(),
                Words.status(event.status()),
                event.when().map(When::edtf).orElse(""),
                day(event.when().flatMap(When::earliest)),
                day(event.when().flatMap(When::latest)),
                day(event.when().flatMap(When::latestStart)),
                day(event.when().flatMap(When::earliestEnd)),
                join(event.initiators(), Named::label),
                join(event.initiators(), Named::id),
                join(event.recipients(), Named::label),
                join(event.recipients(), Named::id),
                event.place().map(Named::label).orElse(""),
                event.place().map(Named::id).orElse(""),
                String.join("; ", event.disputed()),
                event.partOf().orElse(""),
                String.valueOf(event.sources()),
                String.valueOf(event.claims()),
                day(event.firstReported()),
                day(event.lastReported()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String join(List<Named> named, Function<Named, String> part) {
        return named.stream().map(part).collect(Collectors.joining("; "));
    }
}
