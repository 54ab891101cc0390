package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import org.chancery.entity.Entity;
import org.chancery.event.Actor;

/**
 * An actor and where it stands.
 *
 * @param token the head of the words that name it in the sentence of the event, -1 when the sentence does not name it
 */
public record Party(Actor actor, int token) {
    public Party {
        requireNonNull(actor, "actor is null");
    }

    public Entity entity() {
        return actor.entity();
    }
}
