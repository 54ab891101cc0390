package org.chancery.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;

/** Knows what is right, and tells how near to it lines are that a program wrote. */
public interface Judge {
    /** What a program has to write. */
    enum Work {
        /** Lines of {@code chancery extract --no-assemble}. */
        CLAIMS,
        /** Lines of {@code chancery extract}. */
        EVENTS,
        /** Lines of {@code chancery link}. */
        LINKS,
        /** Lines of {@code chancery times}. */
        TIMES,
        /** Lines of {@code chancery actors}; its input is the gold itself. */
        ACTORS
    }

    Work work();

    /** The articles of the gold, as a program has to read them; none where it reads the gold itself. To be closed. */
    Stream<ReadResult> articles();

    /** The names of the figures, in their order. */
    List<String> figures();

    /**
     * Judges lines.
     *
     * @param name what messages call the lines
     * @throws EvaluateException when a line is not what it should be
     */
    Evaluation judge(String name, Stream<String> lines, Bootstrap bootstrap);
}
