package org.chancery.evaluate.links;

import static java.util.Objects.requireNonNull;

/** A name that a program linked to an item of Wikidata; offsets are code points. */
public record FoundLink(int start, int end, String text, String qid) {
    public FoundLink {
        requireNonNull(text, "text is null");
        requireNonNull(qid, "qid is null");
    }
}
