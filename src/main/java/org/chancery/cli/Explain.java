package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import org.chancery.timeline.TimelineEvents;
import org.chancery.timeline.text.TextExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery explain}. */
@Command(
        name = "explain",
        description = "Tell what is known of an event: its history day by day, and every sentence that speaks of it.")
final class Explain implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "EVENT",
            description = "The event: its id (event-...), its IRI, or its label, or a part of it that no other has.")
    private String event = "";

    @Mixin
    private StoreOption store;

    Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            Writer out = new OutputStreamWriter(
                    new DataStream(new BufferedOutputStream(console.out()), "standard output"), StandardCharsets.UTF_8);
            new TextExplanation().write(new TimelineEvents(opened.dataset()).explain(event), out);
            out.flush();
            return ExitCode.OK;
        } catch (IOException failure) {
            throw new OutputException("standard output", failure);
        }
    }
}
