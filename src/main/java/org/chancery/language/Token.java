package org.chancery.language;

import static java.util.Objects.requireNonNull;

/**
 * One token.
 *
 * @param text the characters as written
 * @param lemma the base form, lower case but for proper nouns
 * @param tag the part of speech, Penn Treebank
 * @param name what the name tagger says
 * @param start offset in the article's text, in UTF-16 code units
 * @param end offset behind the last character
 */
public record Token(String text, String lemma, String tag, NameTag name, int start, int end) {
    /** The classes of the name tagger (CoNLL/MUC 3-class). */
    public enum NameTag {
        PERSON,
        ORGANIZATION,
        LOCATION,
        NONE
    }

    public Token {
        requireNonNull(text, "text is null");
        requireNonNull(lemma, "lemma is null");
        requireNonNull(tag, "tag is null");
        requireNonNull(name, "name is null");
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.equals("WP") || tag.equals("WP$");
    }
}
