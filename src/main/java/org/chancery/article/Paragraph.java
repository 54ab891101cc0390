package org.chancery.article;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of an article's text that no sentence crosses.
 *
 * @param kind what the paragraph is to the article
 * @param start offset of the first character in the article's text, in UTF-16 code units
 * @param end offset behind the last character
 */
public record Paragraph(Kind kind, int start, int end) {
    /** What a paragraph is to its article. */
    public enum Kind {
        /** The article's own title, inside the text. */
        HEADLINE,
        /** A title of a part of the article. */
        HEADING,
        /** The place, day and agency before the first sentence of an agency's article. */
        DATELINE,
        /** Running text. */
        BODY,
        /** One point of a list. */
        LIST_ITEM,
        /** A byline, an advertisement, a list of sources, a date line, a teaser: says nothing of its own. */
        BOILERPLATE
    }

    public Paragraph {
        requireNonNull(kind, "kind is null");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }
}
