package org.chancery.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One article as it was read.
 *
 * @param id unique within a run; for a file its path below the folder it was found in, without the extension, percent-encoded
 * @param text the text that all offsets point into: no byte order mark, no front matter, line ends are LF
 * @param title the headline, when known apart from the text
 * @param published the day the article appeared; relative times are resolved against it
 * @param publisher who published it
 * @param url where it was published
 * @param paragraphs the parts of the text in order, boilerplate included and marked as such
 */
public record Article(
        String id,
        String text,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> url,
        List<Paragraph> paragraphs) {
    public Article {
        if (requireNonNull(id, "id is null").isEmpty()) {
            throw new IllegalArgumentException("id is empty");
        }
        requireNonNull(text, "text is null");
        requireNonNull(title, "title is null");
        requireNonNull(published, "published is null");
        requireNonNull(publisher, "publisher is null");
        requireNonNull(url, "url is null");
        paragraphs = List.copyOf(paragraphs);
    }
}
