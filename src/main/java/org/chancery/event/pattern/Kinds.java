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

    /** A person, or people in an office. */
    static boolean isStatesman(Entity entity) {
        return isPerson(entity) || isGroup(entity) && isOfficial(entity);
    }

    static boolean isGroup(Entity entity) {
        return entity.type() == EntityType.GROUP;
    }

    static boolean isArmed(Entity entity) {
        return SectorGroup.ARMED.has(entity);
    }

    static boolean isBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION;
    }

    /** A firm demonstrates products; its workers demonstrate. */
    static boolean isCompany(Entity entity) {
        return isBody(entity) && SectorGroup.BUSINESS.has(entity);
    }

    /** People of no office: protesters, workers, students. */
    static boolean arePeople(Entity entity) {
        return SectorGroup.PEOPLE.has(entity);
    }

    static boolean isMilitary(Entity entity) {
        return hasSector(entity, "MIL");
    }

    static boolean isPolice(Entity entity) {
        return hasSector(entity, "COP");
    }

    private static boolean hasSector(Entity entity, String sector) {
        return entity.sector().filter(sector::equals).isPresent();
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

    /** Somebody with a name, a country or an office. */
    static boolean isOfSomebody(Entity entity) {
        return isOfficial(entity) || entity.countryCode().isPresent();
    }

    /** People who act for a country or for a body of several. */
    static boolean isDelegation(Entity entity) {
        return isGroup(entity)
                && entity.countryCode().isPresent()
                && (SectorGroup.DELEGATED.has(entity)
                        || entity.countryCode().filter("IGO"::equals).isPresent());
    }
}
