package org.chancery.event.actor;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention;

/** The entity mentions of an article by sentence and token. */
final class Mentions {
    private final ListMultimap<Integer, EntityMention> bySentence;

    Mentions(List<EntityMention> mentions) {
        bySentence = ImmutableListMultimap.copyOf(Multimaps.index(mentions, EntityMention::sentence));
    }

    List<EntityMention> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** The mention that covers a token; of several parts of one token ("US-China") the last. */
    Optional<EntityMention> at(int sentence, int token) {
        return bySentence.get(sentence).stream()
                .filter(mention -> mention.firstToken() <= token && token <= mention.lastToken())
                .reduce((first, second) -> second);
    }

    /** The mentions that lie within a range of tokens, both ends included. */
    List<EntityMention> within(int sentence, int first, int last) {
        return bySentence.get(sentence).stream()
                .filter(mention -> mention.firstToken() >= first && mention.lastToken() <= last)
                .toList();
    }
}
