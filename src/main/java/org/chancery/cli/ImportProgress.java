package org.chancery.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.chancery.entity.index.CatalogueWriter.Written;
import org.chancery.entity.wikidata.ImportListener;
import org.chancery.entity.wikidata.WikidataImport.Outcome;

/** Shows how an import gets on: a line that is drawn again on a terminal, one line a minute elsewhere. */
final class ImportProgress implements ImportListener, AutoCloseable {
    private static final int MOST_TOLD = 20;
    private static final double MEGA = 1e6;
    private static final long BETWEEN_DRAWN = Duration.ofMillis(500).toNanos();
    private static final long BETWEEN_LINES = Duration.ofMinutes(1).toNanos();

    private final Console console;
    private final OptionalLong size;
    private final long begun = System.nanoTime();
    private long shown = begun;
    private long first = -1;
    private long text;
    private long entities;
    private long firstEntities;
    private long readNanos;
    private long told;
    private boolean drawn;

    ImportProgress(Console console, OptionalLong size) {
        this.console = console;
        this.size = size;
    }

    @Override
    public void resumed(long line) {
        console.say("going on behind line " + line + "; a packed dump is unpacked up to there first");
    }

    @Override
    public void read(long file, long textDone, long entitiesDone, long kept) {
        long now = System.nanoTime();
        if (first < 0) {
            first = textDone;
            firstEntities = entitiesDone;
        }
        text = textDone;
        entities = entitiesDone;
        readNanos = now - begun;
        if (isTime()) {
            show(line(file, kept));
        }
    }

    private String line(long file, long kept) {
        String share = size.isPresent() && size.getAsLong() > 0
                ? String.format(Locale.ROOT, ", %.1f%% of the file", 100.0 * file / size.getAsLong())
                : "";
        return entities + " entities read, " + kept + " kept, " + pace() + share;
    }

    private String pace() {
        double seconds = Math.max(readNanos / 1e9, 1e-3);
        return String.format(
                Locale.ROOT,
                "%.0f MB/s, %.0f entities/s",
                (text - Math.max(first, 0)) / MEGA / seconds,
                (entities - firstEntities) / seconds);
    }

    private void show(String line) {
        if (console.terminal()) {
            console.err().print("\r\u001B[K" + line);
            console.err().flush();
            drawn = true;
        } else {
            console.say(line);
        }
    }

    @Override
    public void damaged(long line, String reason) {
        told++;
        if (told <= MOST_TOLD) {
            console.say("line " + line + " is no entity and is passed over: " + reason);
        } else if (told == MOST_TOLD + 1) {
            console.say("more such lines are counted, not told");
        }
    }

    @Override
    public void compiling(long kept) {
        clear();
        console.say("read the dump at " + pace() + "; making the catalogue of " + kept + " items that may be wanted");
    }

    @Override
    public void made(long entries) {
        if (isTime()) {
            show(entries + " entities of the catalogue made");
        }
    }

    private boolean isTime() {
        long now = System.nanoTime();
        boolean time = now - shown >= (console.terminal() ? BETWEEN_DRAWN : BETWEEN_LINES);
        shown = time ? now : shown;
        return time;
    }

    /** What was done, in some lines. */
    List<String> summary(Outcome outcome) {
        Written written = outcome.written().orElseThrow();
        return List.of(
                outcome.entities() + " entities in " + Math.round(outcome.textBytes() / MEGA) + " MB of JSON"
                        + (outcome.damaged() > 0
                                ? ", " + Count.of((int) outcome.damaged(), "line") + " passed over"
                                : ""),
                "catalogue " + written.version() + ", " + written.keys() + " names, "
                        + String.format(
                                Locale.ROOT,
                                "%.1f bytes a name, %.1f MB in all",
                                (double) written.nameBytes() / Math.max(1, written.keys()),
                                written.bytes() / MEGA));
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line away that is drawn again. */
    void clear() {
        if (drawn) {
            console.err().print("\r\u001B[K");
            console.err().flush();
            drawn = false;
        }
    }
}
