package org.chancery.event.lexicon;

/** What kind of parties a collective word ("both sides", "the two leaders") can stand for. */
public enum Collective {
    PERSONS,
    STATES,
    ANY
}
