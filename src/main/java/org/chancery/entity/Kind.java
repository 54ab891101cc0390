package org.chancery.entity;

/** What an entry of the catalogue is, finer than {@link EntityType}: names of different kinds need different evidence. */
public enum Kind {
    COUNTRY(EntityType.COUNTRY),
    /** A dependency with a code of its own in ISO 3166-1, which acts like a country: Hong Kong, Greenland. */
    DEPENDENCY(EntityType.COUNTRY),
    /** A state, province or region of a country. */
    TERRITORY(EntityType.PLACE),
    CITY(EntityType.PLACE),
    /** A seat of government: the White House, the Kremlin. */
    SEAT(EntityType.PLACE),
    /** Any other place: a sea, a strait, a canal, a square. */
    PLACE(EntityType.PLACE),
    PERSON(EntityType.PERSON),
    INTERGOVERNMENTAL(EntityType.ORGANIZATION),
    GOVERNMENT_BODY(EntityType.ORGANIZATION),
    COMPANY(EntityType.ORGANIZATION),
    MEDIA(EntityType.ORGANIZATION),
    PARTY(EntityType.ORGANIZATION),
    NGO(EntityType.ORGANIZATION),
    MILITANT(EntityType.GROUP),
    ORGANIZATION(EntityType.ORGANIZATION),
    OFFICE(EntityType.OTHER),
    AGREEMENT(EntityType.OTHER),
    EVENT(EntityType.OTHER),
    AWARD(EntityType.OTHER);

    private final EntityType type;

    Kind(EntityType type) {
        this.type = type;
    }

    public EntityType type() {
        return type;
    }

    public boolean isCountry() {
        return type == EntityType.COUNTRY;
    }

    public boolean isPlace() {
        return type == EntityType.PLACE;
    }

    public boolean isOrganization() {
        return type == EntityType.ORGANIZATION || type == EntityType.GROUP;
    }
}
