package org.chancery.article;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of an article apart from its text.
 *
 * @param title the headline
 * @param published the day it appeared
 * @param publisher who published it
 * @param url where it was published
 * @param language its language as declared, a BCP 47 tag such as {@code en-GB}
 */
public record Details(
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> language) {
    /** Nothing known. */
    public static final Details NONE =
            new Details(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Details {
        title = notBlank(requireNonNull(title, "title is null"));
        requireNonNull(published, "published is null");
        publisher = notBlank(requireNonNull(publisher, "publisher is null"));
        url = notBlank(requireNonNull(url, "url is null"));
        language = notBlank(requireNonNull(language, "language is null"));
    }

    /** These details, with what they lack taken from others. */
    public Details or(Details others) {
        return new Details(
                title.or(others::title),
                published.or(others::published),
                publisher.or(others::publisher),
                url.or(others::url),
                language.or(others::language));
    }

    private static Optional<String> notBlank(Optional<String> value) {
        return value.map(String::strip).filter(v -> !v.isEmpty());
    }
}
