package org.chancery.event.lexicon;

/**
 * A place in the syntax around a trigger that a party can fill: {@code subj}, {@code obj}, {@code clause} (subject of the complement),
 * {@code content} (names in the complement), {@code speaker} (who says so), {@code under} (who is under what a noun names), {@code poss}, {@code mod} (the country before a noun), {@code subjverb} or a preposition.
 */
public record Slot(String name) {}
