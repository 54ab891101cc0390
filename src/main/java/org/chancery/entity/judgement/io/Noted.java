package org.chancery.entity.judgement.io;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.entity.judgement.Judgement;

/**
 * A judgement as it stands in a file.
 *
 * @param judgement what is decided
 * @param note what people wrote beside it; may be empty
 * @param comments the lines of comment above it, as they are
 * @param line its line, from 1
 */
public record Noted(Judgement judgement, String note, List<String> comments, int line) {
    public Noted {
        requireNonNull(judgement, "judgement is null");
        requireNonNull(note, "note is null");
        comments = List.copyOf(comments);
    }
}
