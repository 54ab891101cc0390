package org.chancery.article;

import static java.util.Objects.requireNonNull;

/** What became of one input: an article, or the reason why there is none. */
public sealed interface ReadResult {
    /** An article that was read whole. */
    record Read(Article article) implements ReadResult {
        public Read {
            requireNonNull(article, "article is null");
        }
    }

    /**
     * An input that gave no article.
     *
     * @param input the file as it was named, or the place in a collection: "news.jsonl, line 12"
     * @param reason what is wrong with it, where, and the way out
     */
    record Rejected(String input, String reason) implements ReadResult {
        public Rejected {
            requireNonNull(input, "input is null");
            requireNonNull(reason, "reason is null");
        }
    }
}
