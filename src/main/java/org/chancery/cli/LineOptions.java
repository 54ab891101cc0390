package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.chancery.article.Article;
import picocli.CommandLine.Option;

/** What commands that write lines are told. */
final class LineOptions {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Option(names = "--format", defaultValue = "jsonl", description = "jsonl: JSON Lines (the only one so far).")
    private LineFormat format = LineFormat.JSONL;

    @Option(
            names = "--with-text",
            description =
                    "Add to every line the text that the offsets count in: without byte order mark and front matter, line ends LF.")
    private boolean withText;

    /** The line with the text of its article added where that was asked for. */
    String line(String line, Article article) {
        if (!withText) {
            return line;
        }
        try {
            return ((ObjectNode) MAPPER.readTree(line))
                    .put("text", article.text())
                    .toString();
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
