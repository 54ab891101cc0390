package org.chancery.entity;

/** What an entity is. Countries, people, organisations and groups act; places do not. */
public enum EntityType {
    COUNTRY,
    PERSON,
    ORGANIZATION,
    GROUP,
    PLACE
}
