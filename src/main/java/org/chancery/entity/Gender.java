package org.chancery.entity;

/** The grammatical gender that English gives a person. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
}
