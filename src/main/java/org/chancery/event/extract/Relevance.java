package org.chancery.event.extract;

import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.event.pattern.Found;

/** Whether anybody can tell who an event is about. */
final class Relevance {
    private Relevance() {}

    /** Two parties, however they are named, or one with a name, a country or a place in the catalogue. */
    static boolean isIdentified(Found found) {
        return found.parties().isBoth() || found.parties().all().anyMatch(Relevance::isIdentified);
    }

    private static boolean isIdentified(Entity entity) {
        return entity.isLinked()
                || entity.type() == EntityType.PERSON
                || entity.countryCode().isPresent();
    }
}
