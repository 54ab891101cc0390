package org.chancery.article.io;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;

/** Articles as lines of JSON, as every command takes them from standard input. */
public final class ArticleLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleLines() {}

    /** An article under another id, with all that is known of it, as a line; the end of the line is part of it. */
    public static String line(Article article, String id) {
        ObjectNode line = node(id, article.text(), article.published());
        article.title().ifPresent(title -> line.put("title", title));
        article.publisher().ifPresent(publisher -> line.put("publisher", publisher));
        article.url().ifPresent(url -> line.put("url", url));
        return line + "\n";
    }

    /** A text of which no more is known than this, as a line; the end of the line is part of it. */
    public static String line(String id, String text, Optional<LocalDate> published) {
        return node(id, text, published) + "\n";
    }

    private static ObjectNode node(String id, String text, Optional<LocalDate> published) {
        ObjectNode line = MAPPER.createObjectNode().put("id", id).put("text", text);
        published.ifPresent(day -> line.put("published", day.toString()));
        return line;
    }

    /** Reads lines in memory, in UTF-8, as if they came from standard input; to be closed. */
    public static Stream<ReadResult> read(byte[] lines) {
        return new ArticleReader(Optional.empty(), new ByteArrayInputStream(lines)).read(List.of("-"));
    }
}
