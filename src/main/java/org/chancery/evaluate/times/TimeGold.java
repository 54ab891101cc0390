package org.chancery.evaluate.times;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document with the time expressions that people marked in it; not the one that gives its own date. */
public record TimeGold(String id, String text, Optional<LocalDate> published, List<TimeMark> marks) {
    public TimeGold {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        requireNonNull(published, "published is null");
        marks = List.copyOf(marks);
    }

    /** The words of a mark. */
    String words(TimeMark mark) {
        int length = text.codePointCount(0, text.length());
        int start = Math.min(length, Math.max(0, mark.start()));
        int end = Math.min(length, Math.max(start, mark.end()));
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
