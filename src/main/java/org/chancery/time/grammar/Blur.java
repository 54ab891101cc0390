package org.chancery.time.grammar;

import java.util.Optional;
import org.chancery.time.lexis.Atoms;
import org.chancery.time.lexis.Vocabulary;

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

    /** Before an amount: the phrases of {@code blurs.tsv}. */
    static Blur at(Vocabulary vocabulary, Atoms atoms, int start) {
        return vocabulary
                .blurs()
                .at(atoms, start)
                .map(found -> new Blur(mod(found.meaning()), found.end()))
                .orElse(NONE);
    }

    private static Optional<Mod> mod(String name) {
        return name.equals("-") ? Optional.empty() : Optional.of(Mod.valueOf(name));
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
