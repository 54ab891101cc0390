package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvents;
import org.chancery.timeline.TimelineFilter;
import org.chancery.timeline.TimelineWriter;
import org.chancery.timeline.csv.CsvTimeline;
import org.chancery.timeline.html.HtmlTimeline;
import org.chancery.timeline.ics.IcsTimeline;
import org.chancery.timeline.json.JsonTimeline;
import org.chancery.timeline.text.TextTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery timeline}. */
@Command(
        name = "timeline",
        description = "Write the events of a store in the order of their days, to look at or for other programs.")
final class TimelineCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        HTML,
        JSON,
        CSV,
        ICS;

        TimelineWriter writer() {
            return switch (this) {
                case TEXT -> new TextTimeline();
                case HTML -> new HtmlTimeline();
                case JSON -> new JsonTimeline();
                case CSV -> new CsvTimeline();
                case ICS -> new IcsTimeline();
            };
        }
    }

    private final Console console;

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only events that this actor takes part in: a label, a Wikidata id or an IRI.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--from",
            converter = DateConverter.class,
            paramLabel = "DATE",
            description = "Only events that can lie on or after this day.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--to",
            converter = DateConverter.class,
            paramLabel = "DATE",
            description = "Only events that can lie on or before this day.")
    private Optional<LocalDate> to = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "Only events of this type, such as Meeting.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, html, json, csv or ics (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Mixin
    private StoreOption store;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Timeline timeline = new TimelineEvents(opened.dataset()).find(new TimelineFilter(actor, from, to, type));
            write(timeline, format.writer(), console);
            if (format == Format.ICS && timeline.undated() > 0) {
                console.say(timeline.undated() + " events without a date are left out of the calendar");
            }
            return ExitCode.OK;
        }
    }

    /** Writes a timeline to standard output. */
    static void write(Timeline timeline, TimelineWriter writer, Console console) {
        try {
            Writer out = new OutputStreamWriter(
                    new DataStream(new BufferedOutputStream(console.out()), "standard output"), StandardCharsets.UTF_8);
            writer.write(timeline, out);
            out.flush();
        } catch (IOException failure) {
            throw new OutputException("standard output", failure);
        }
    }
}
