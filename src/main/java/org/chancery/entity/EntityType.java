package org.chancery.entity;

/** What an entity is. Countries, people, organisations and groups act; places do not. */
public enum EntityType {
    COUNTRY,
    PERSON,
    ORGANIZATION,
    GROUP,
    PLACE,
    /** What has a name and neither acts nor lies anywhere: an agreement, a war, a prize. */
    OTHER;

    /** Whether things of this type lie somewhere. */
    public boolean isPlace() {
        return this == PLACE || this == COUNTRY;
    }
}
