package org.chancery.time.grammar;

import java.util.Optional;
import org.chancery.time.lexis.Atoms;

/**
 * Words before a number or a date that make it vague.
 *
 * @param mod what they say; nothing for words that only emphasise ("just", "only")
 * @param end the atom behind them, -1 when there are none
 */
record Blur(Optional<Mod> mod, int end) {
    private static final Blur NONE = new Blur(Optional.empty(), -1);

    boolean isThere() {
        return end >= 0;
    }

    /** Before an amount. */
    static Blur at(Atoms atoms, int start) {
        return switch (atoms.word(start)) {
            case "about", "around", "roughly", "approximately", "some" -> new Blur(Optional.of(Mod.APPROX), start + 1);
            case "nearly", "almost", "under" -> new Blur(Optional.of(Mod.LESS_THAN), start + 1);
            case "over" -> new Blur(Optional.of(Mod.MORE_THAN), start + 1);
            case "just", "only" -> new Blur(Optional.empty(), start + 1);
            case "more" -> pair(atoms, start, "than", Mod.MORE_THAN);
            case "less", "fewer" -> pair(atoms, start, "than", Mod.LESS_THAN);
            case "at" ->
                atoms.is(start + 1, "most")
                        ? pair(atoms, start, "most", Mod.EQUAL_OR_LESS)
                        : pair(atoms, start, "least", Mod.EQUAL_OR_MORE);
            case "up" -> pair(atoms, start, "to", Mod.EQUAL_OR_LESS);
            case "close" -> pair(atoms, start, "to", Mod.APPROX);
            default -> NONE;
        };
    }

    private static Blur pair(Atoms atoms, int start, String second, Mod mod) {
        return atoms.is(start + 1, second) ? new Blur(Optional.of(mod), start + 2) : NONE;
    }

    /** Before a date: "about 1910", "around March 1981", "circa 499 BC", "ca. 1500". */
    static Blur ofDate(Atoms atoms, int start) {
        return switch (atoms.word(start)) {
            case "about", "around", "circa", "roughly", "approximately" -> new Blur(Optional.of(Mod.APPROX), start + 1);
            case "ca", "c" -> new Blur(Optional.of(Mod.APPROX), atoms.afterDot(start + 1));
            default -> NONE;
        };
    }
}
