package org.chancery.evaluate.io;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleLines;

/** The texts of a gold as articles, read as every command reads them from standard input. */
final class Texts {
    /** A text with what its gold knows of it. */
    record Text(String id, String text, Optional<LocalDate> published) {}

    private Texts() {}

    /** The texts of golds that do not tell when they appeared. */
    static <T> Stream<ReadResult> undated(List<T> golds, Function<T, String> id, Function<T, String> text) {
        return articles(golds.stream()
                .map(gold -> new Text(id.apply(gold), text.apply(gold), Optional.empty()))
                .toList());
    }

    static Stream<ReadResult> articles(List<Text> texts) {
        byte[] lines = texts.stream()
                .map(text -> ArticleLines.line(text.id(), text.text(), text.published()))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        return ArticleLines.read(lines);
    }
}
