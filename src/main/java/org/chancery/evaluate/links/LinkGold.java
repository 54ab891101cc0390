package org.chancery.evaluate.links;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** A document with the names that people marked in it. */
public record LinkGold(String id, String text, List<Mention> mentions) {
    /**
     * A name.
     *
     * @param start offset of its first character, in code points
     * @param end offset behind its last
     * @param surface its words
     * @param qid the item of Wikidata
     * @param nil whether the knowledge base has nothing for it
     * @param scored whether a system has to link it to the item: not what the gold has no item for or calls optional
     */
    public record Mention(int start, int end, String surface, Optional<String> qid, boolean nil, boolean scored) {
        public Mention {
            requireNonNull(surface, "surface is null");
            requireNonNull(qid, "qid is null");
            if (scored && qid.isEmpty()) {
                throw new IllegalArgumentException("no item to score: " + surface);
            }
        }

        boolean overlaps(FoundLink found) {
            return found.start() < end && start < found.end();
        }
    }

    public LinkGold {
        requireNonNull(id, "id is null");
        requireNonNull(text, "text is null");
        mentions = List.copyOf(mentions);
    }
}
