package org.chancery.entity;

import java.util.List;
import org.chancery.language.AnnotatedArticle;
import org.chancery.time.TimeExpression;

/** Finds who and what an article names. Implementations may be used by several threads at once. */
public interface Linking {
    /**
     * The mentions of an article in the order of the text; none overlap.
     *
     * @param times its time expressions: who held an office depends on the day that a sentence speaks of; without them on the day of publication
     */
    List<EntityMention> link(AnnotatedArticle article, List<TimeExpression> times);

    /** Whether all was asked that can be asked about the names of an article; what was not can be linked another time. */
    default boolean isFinal(List<EntityMention> found) {
        return true;
    }
}
