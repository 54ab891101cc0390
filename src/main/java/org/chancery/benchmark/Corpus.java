package org.chancery.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;

/** Some number of articles as JSON Lines in memory, so that each round reads them anew from its input on. */
public final class Corpus {
    private static final ObjectMapper MAPPER = new ObjectMapper();

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
            lines.append(line(articles.get(i % articles.size()), i)).append('\n');
        }
        return new Corpus(lines.toString().getBytes(StandardCharsets.UTF_8), size);
    }

    private static String line(Article article, int number) {
        ObjectNode line = MAPPER.createObjectNode().put("id", article.id() + "-" + number);
        line.put("text", article.text());
        article.title().ifPresent(title -> line.put("title", title));
        article.published().ifPresent(day -> line.put("published", day.toString()));
        article.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        article.url().ifPresent(url -> line.put("url", url));
        return line.toString();
    }

    /** How many articles there are. */
    public int size() {
        return size;
    }

    /** Reads the articles; to be closed. */
    Stream<ReadResult> read() {
        return new ArticleReader(Optional.empty(), new ByteArrayInputStream(lines)).read(List.of("-"));
    }
}
