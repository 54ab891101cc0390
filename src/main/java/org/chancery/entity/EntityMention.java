package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A place in an article that names an entity.
 *
 * @param sentence the number of its sentence
 * @param firstToken index of its first token in the sentence
 * @param lastToken index of its last token in the sentence, inclusive
 * @param start offset in the article's text, in UTF-16 code units
 * @param end offset behind the last character
 * @param text the words
 * @param form how the words name it
 * @param entity what they name
 * @param score how sure the link is, 0 to 1; 0 when there is no link
 * @param candidates the entities of the catalogue that the words can name, best first
 */
public record EntityMention(
        int sentence,
        int firstToken,
        int lastToken,
        int start,
        int end,
        String text,
        Form form,
        Entity entity,
        double score,
        List<Candidate> candidates) {
    /** How words name an entity. */
    public enum Form {
        /** A name, whole or in part: "Donald Trump", "Trump", "South Korea", "ASEAN". */
        NAME,
        /** A word for belonging to a country: "Japanese", "US" before a noun. */
        DEMONYM,
        /** An office that stands for its holder: "the US president", "Japan's prime minister". */
        OFFICE
    }

    /** An entity of the catalogue that the words can name. */
    public record Candidate(String wikidata, double score) {}

    public EntityMention {
        requireNonNull(text, "text is null");
        requireNonNull(form, "form is null");
        requireNonNull(entity, "entity is null");
        candidates = List.copyOf(candidates);
        if (firstToken > lastToken || start >= end) {
            throw new IllegalArgumentException("no span: " + text);
        }
    }
}
