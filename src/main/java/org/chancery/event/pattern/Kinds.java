package org.chancery.event.pattern;

import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;
import org.chancery.entity.SectorGroup;

/** What kinds of actors the needs of triggers tell apart. */
final class Kinds {
    private Kinds() {}

    static boolean isCountry(Entity entity) {
        return entity.type() == EntityType.COUNTRY;
    }

    static boolean isPerson(Entity entity) {
        return entity.type() == EntityType.PERSON;
    }

    static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }

    /** A firm demonstrates products; its workers demonstrate. */
    static boolean isCompany(Entity entity) {
        return isBody(entity) && SectorGroup.BUSINESS.has(entity);
    }

    /** Somebody with a name, or a group with a country or an official sector. */
    static boolean isOfficial(Entity entity) {
        return switch (entity.type()) {
            case PERSON, COUNTRY -> true;
            case ORGANIZATION, GROUP ->
                entity.isLinked() || entity.countryCode().isPresent() && SectorGroup.OFFICIAL.has(entity);
            default -> false;
        };
    }

    /** A person, or a delegation: people who act for a country. */
    static boolean isTraveller(Entity entity) {
        return isPerson(entity)
                || entity.type() == EntityType.GROUP
                        && entity.countryCode().isPresent()
                        && SectorGroup.DELEGATED.has(entity);
    }
}
