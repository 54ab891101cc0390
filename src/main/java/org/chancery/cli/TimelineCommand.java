package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.chancery.query.QueryArgumentException;
import org.chancery.store.Store;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvents;
import org.chancery.timeline.TimelineWriter;
import org.chancery.timeline.csv.CsvTimeline;
import org.chancery.timeline.html.HtmlTimeline;
import org.chancery.timeline.ics.IcsTimeline;
import org.chancery.timeline.json.JsonTimeline;
import org.chancery.timeline.text.TextTimeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Mixin
    private EventOptions events;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, html, json, csv or ics (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Mixin
    private OutputOption output;

    @Mixin
    private StoreOption store;

    @Spec
    private CommandSpec spec;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Timeline timeline = new TimelineEvents(opened.dataset()).find(events.filter());
            output.write(console, out -> write(timeline, format.writer(), out));
            if (format == Format.ICS && timeline.undated() > 0) {
                console.say(Count.of(timeline.undated(), "event") + " without a date left out of the calendar");
            }
            return ExitCode.OK;
        } catch (QueryArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.messageForOption(), wrong);
        }
    }

    /** Writes a timeline to standard output. */
    static void write(Timeline timeline, TimelineWriter writer, Console console) {
        write(timeline, writer, new DataStream(new BufferedOutputStream(console.out()), "standard output"));
    }

    private static void write(Timeline timeline, TimelineWriter writer, DataStream out) {
        try {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(timeline, text);
            text.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure); // cannot be: a DataStream throws its own
        }
    }
}
