package org.chancery.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.article.Paragraph;

/**
 * A sentence of an article; it never crosses a paragraph.
 *
 * @param index its number among the sentences of the article, from 0
 * @param paragraph the paragraph that it stands in; never boilerplate
 * @param tokens its tokens, at least one
 * @param dependencies its tree, empty when it was not parsed
 */
public record Sentence(int index, Paragraph paragraph, List<Token> tokens, Dependencies dependencies) {
    public Sentence {
        requireNonNull(paragraph, "paragraph is null");
        tokens = List.copyOf(tokens);
        requireNonNull(dependencies, "dependencies is null");
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence has a token");
        }
    }

    /** Offset of the first character in the article's text, in UTF-16 code units. */
    public int start() {
        return tokens.get(0).start();
    }

    /** Offset behind the last character. */
    public int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public boolean isParsed() {
        return !dependencies.isEmpty();
    }
}
