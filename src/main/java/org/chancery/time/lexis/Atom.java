package org.chancery.time.lexis;

import static java.util.Objects.requireNonNull;

import org.chancery.language.Token;

/**
 * The smallest piece of a sentence that time words are made of: a run of letters, a run of digits, or one other character. "mid-1980s" is four atoms.
 *
 * @param kind which of the three
 * @param text as written
 * @param lower in lower case
 * @param number the value of up to nine digits, -1 for anything else
 * @param spaced whether white space stands before it
 * @param start offset in the article's text, in UTF-16 code units
 * @param end offset behind the last character
 * @param token the token that it is a part of
 * @param tokenIndex the number of that token in the sentence
 */
public record Atom(
        Kind kind,
        String text,
        String lower,
        int number,
        boolean spaced,
        int start,
        int end,
        Token token,
        int tokenIndex) {
    /** What an atom is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public Atom {
        requireNonNull(kind, "kind is null");
        requireNonNull(text, "text is null");
        requireNonNull(lower, "lower is null");
        requireNonNull(token, "token is null");
    }

    /** The number of characters. */
    public int length() {
        return end - start;
    }

    public boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
