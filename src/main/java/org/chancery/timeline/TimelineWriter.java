package org.chancery.timeline;

import java.io.IOException;
import java.io.Writer;

/** Writes a timeline in one format. */
public interface TimelineWriter {
    /** Writes the whole timeline and leaves the writer open. */
    void write(Timeline timeline, Writer out) throws IOException;

    /** How many events of the timeline the format cannot hold and leaves out. */
    default long leftOut(Timeline timeline) {
        return 0;
    }
}
