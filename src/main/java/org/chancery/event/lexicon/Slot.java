package org.chancery.event.lexicon;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in the syntax around a trigger that a party can fill.
 *
 * @param kind which place it is
 * @param preposition the word before the party; empty but for {@link Kind#PREPOSITION}
 */
public record Slot(Kind kind, String preposition) {
    /** The places that are no prepositions, as the tables name them, and the prepositions together. */
    public enum Kind {
        /** The subject. */
        SUBJ,
        /** The object. */
        OBJ,
        /** The parties of the clause that completes the word. */
        CLAUSE,
        /** Those named in what is said. */
        CONTENT,
        /** Who says so. */
        SPEAKER,
        /** Who is, comes or is put under what a noun names; behind other words the preposition. */
        UNDER,
        /** The possessor of a noun. */
        POSS,
        /** The country before a noun. */
        MOD,
        /** What hangs on the verb that the noun is the subject of: the stops of an itinerary. */
        SUBJVERB,
        /** What stands behind a preposition. */
        PREPOSITION;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Slot {
        requireNonNull(kind, "kind is null");
        requireNonNull(preposition, "preposition is null");
        if (preposition.isEmpty() == (kind == Kind.PREPOSITION)) {
            throw new IllegalArgumentException(kind + " with the preposition \"" + preposition + "\"");
        }
    }

    /**
     * The slot that a cell names.
     *
     * @param prepositions the words that count as prepositions
     * @throws IllegalArgumentException when it is neither a place nor a preposition; the message tells what can stand there
     */
    static Slot of(String name, Set<String> prepositions) {
        Optional<Kind> place = places().filter(kind -> kind.word().equals(name)).findFirst();
        if (place.isEmpty() && !prepositions.contains(name)) {
            throw new IllegalArgumentException("no place in a sentence \"" + name + "\"; write "
                    + places().map(Kind::word).collect(Collectors.joining(", "))
                    + " or an English preposition such as with, against, between");
        }
        return place.map(kind -> new Slot(kind, "")).orElseGet(() -> new Slot(Kind.PREPOSITION, name));
    }

    private static Stream<Kind> places() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != Kind.PREPOSITION);
    }
}
