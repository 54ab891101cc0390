package org.chancery.event;

/** What an article says of the reality of an event; in the order in which ties between sources are broken. */
public enum Status {
    /** It has happened, or is going on. */
    OCCURRED,
    /** It was planned and has been called off or averted. */
    CANCELLED,
    /** It did not happen, or somebody denies that it did. */
    DENIED,
    /** It is going to happen. */
    PLANNED,
    /** It may happen: may, could, considers, is open to, does not rule out. */
    POSSIBLE
}
