package org.chancery.event;

import static java.util.Objects.requireNonNull;

import org.chancery.entity.Entity;

/**
 * A party to an event, as an article names it.
 *
 * @param text the words that name it where it acts ("he", "the two leaders", "Chinese leader Xi Jinping")
 * @param entity who or what they name, linked or not
 */
public record Actor(String text, Entity entity) {
    public Actor {
        requireNonNull(text, "text is null");
        requireNonNull(entity, "entity is null");
    }
}
