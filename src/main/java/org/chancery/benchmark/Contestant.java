package org.chancery.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.function.Consumer;
import org.chancery.article.Article;

/**
 * Something that reads articles.
 *
 * @param name what the report calls it
 * @param work what it does with an article; several threads do it at once
 * @param stages where it writes down its stages; those of one that has none stay empty
 */
public record Contestant(String name, Consumer<Article> work, StageTimes stages) {
    public Contestant {
        requireNonNull(name, "name is null");
        requireNonNull(work, "work is null");
        requireNonNull(stages, "stages is null");
    }
}
