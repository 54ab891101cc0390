package org.chancery.article.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of file that hold articles, told by the extension of the name. */
enum Format {
    TEXT(List.of("txt", "text"), input -> Items.single(input.name(), () -> PlainText.parse(input.text()))),
    MARKDOWN(List.of("md", "markdown"), input -> Items.single(input.name(), () -> Markdown.parse(input.text()))),
    HTML(List.of("html", "htm", "xhtml"), input -> Items.single(input.name(), () -> Html.parse(input.text()))),
    JSON(List.of("json"), JsonItems::open),
    JSON_LINES(List.of("jsonl", "ndjson"), input -> new JsonLines(input.name(), input.open()));

    private final List<String> extensions;
    private final Function<Input, Items> opener;

    Format(List<String> extensions, Function<Input, Items> opener) {
        this.extensions = extensions;
        this.opener = opener;
    }

    /** The format of a file of that name. */
    static Optional<Format> of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.extensions.contains(extension))
                .findFirst();
    }

    /** All extensions, for messages. */
    static String extensions() {
        return Arrays.stream(values())
                .map(format -> "." + format.extensions.get(0))
                .collect(Collectors.joining(", "));
    }

    /** Whether a file can hold several articles. */
    boolean isCollection() {
        return this == JSON || this == JSON_LINES;
    }

    Items open(Input input) {
        return opener.apply(input);
    }
}
