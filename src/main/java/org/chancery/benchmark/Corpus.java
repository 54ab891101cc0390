package org.chancery.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleLines;

/** Some number of articles as JSON Lines in memory, so that each round reads them anew from its input on. */
public final class Corpus {
    private final byte[] lines;
    private final int size;

    private Corpus(byte[] lines, int size) {
        this.lines = lines;
        this.size = size;
    }

    /**
     * The first so many articles, or all of them again and again under new ids until there are as many.
     *
     * @throws IllegalArgumentException when there is no article or none is wanted
     */
    public static Corpus of(List<Article> articles, int size) {
        if (articles.isEmpty() || size < 1) {
            throw new IllegalArgumentException(articles.size() + " articles, " + size + " wanted");
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < size; i++) {
            Article article = articles.get(i % articles.size());
            lines.append(ArticleLines.line(article, article.id() + "-" + i));
        }
        return new Corpus(lines.toString().getBytes(StandardCharsets.UTF_8), size);
    }

    /** How many articles there are. */
    public int size() {
        return size;
    }

    /** Reads the articles; to be closed. */
    Stream<ReadResult> read() {
        return ArticleLines.read(lines);
    }
}
