package org.chancery.time.grammar;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Atoms that stand for a time.
 *
 * @param start the first atom
 * @param end the atom behind the last one
 * @param meaning what they say
 * @param mod how the words narrow or blur it
 */
public record Match(int start, int end, Meaning meaning, Optional<Mod> mod) {
    public Match {
        requireNonNull(meaning, "meaning is null");
        requireNonNull(mod, "mod is null");
        if (end <= start) {
            throw new IllegalArgumentException("no atoms: " + start + ".." + end);
        }
    }

    public Match(int start, int end, Meaning meaning) {
        this(start, end, meaning, Optional.empty());
    }

    /** The same meaning over other atoms. */
    public Match over(int newStart, int newEnd) {
        return new Match(newStart, newEnd, meaning, mod);
    }

    /** The same atoms with another meaning. */
    public Match as(Meaning other) {
        return new Match(start, end, other, mod);
    }

    /** The same with a modifier; one that is there already stays. */
    public Match with(Mod other) {
        return new Match(start, end, meaning, mod.or(() -> Optional.of(other)));
    }
}
