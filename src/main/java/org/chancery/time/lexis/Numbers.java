package org.chancery.time.lexis;

import java.util.Optional;

/** Reads numbers: figures with thousands separators and decimals, and number words up to the thousands. */
public final class Numbers {
    private final Vocabulary vocabulary;

    public Numbers(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** A cardinal number: "3", "1,460", "2.5", "twenty-five", "two hundred", "a dozen". */
    public Optional<Quantity> cardinal(Atoms atoms, int start) {
        if (atoms.number(start) >= 0) {
            return Optional.of(figures(atoms, start));
        }
        if (atoms.is(start, "a", "an", "the") && vocabularyScale(atoms.word(start + 1)) > 1) {
            return Optional.of(words(atoms, start + 1, 1));
        }
        int first = vocabulary.cardinal(atoms.word(start));
        if (first >= 0) {
            return Optional.of(words(atoms, start, first));
        }
        return vocabularyScale(atoms.word(start)) == 12 ? Optional.of(new Quantity("12", start + 1)) : Optional.empty();
    }

    private static Quantity figures(Atoms atoms, int start) {
        StringBuilder digits = new StringBuilder(atoms.word(start));
        int at = start + 1;
        while (atoms.is(at, ",")
                && atoms.isJoined(at)
                && atoms.isJoined(at + 1)
                && isGroup(atoms.at(at + 1))
                && digits.length() <= 9) {
            digits.append(atoms.word(at + 1));
            at += 2;
        }
        if (atoms.is(at, ".") && atoms.isJoined(at) && atoms.isJoined(at + 1) && atoms.number(at + 1) >= 0) {
            digits.append('.').append(atoms.word(at + 1));
            at += 2;
        }
        return new Quantity(digits.toString(), at);
    }

    private static boolean isGroup(Atom atom) {
        return atom.number() >= 0 && atom.length() == 3;
    }

    private Quantity words(Atoms atoms, int start, int first) {
        int at = start + 1;
        int total = 0;
        int current = first;
        if (vocabularyScale(atoms.word(start)) > 1) {
            at = start;
        } else if (first >= 20) {
            int dash = atoms.isDash(at) && atoms.isJoined(at) ? 1 : 0;
            int ones = vocabulary.cardinal(atoms.word(at + dash));
            if (ones > 0 && ones < 10) {
                current += ones;
                at += dash + 1;
            }
        }
        for (int scale = vocabularyScale(atoms.word(at)); scale > 1; scale = vocabularyScale(atoms.word(at))) {
            if (total + (long) current * scale > 999_999) {
                break;
            }
            current *= scale;
            at++;
        }
        return new Quantity(Integer.toString(total + current), at);
    }

    private static int vocabularyScale(String word) {
        return switch (word) {
            case "dozen" -> 12;
            case "hundred" -> 100;
            case "thousand" -> 1000;
            default -> 1;
        };
    }

    /** An ordinal number: "3rd", "third", "twenty-first". */
    public Optional<Quantity> ordinal(Atoms atoms, int start) {
        if (atoms.number(start) >= 0) {
            return atoms.isJoined(start + 1) && atoms.is(start + 1, "st", "nd", "rd", "th")
                    ? Optional.of(new Quantity(Integer.toString(atoms.number(start)), start + 2))
                    : Optional.empty();
        }
        int tens = vocabulary.cardinal(atoms.word(start));
        if (tens >= 20) {
            int dash = atoms.isDash(start + 1) ? 1 : 0;
            int ones = vocabulary.ordinal(atoms.word(start + 1 + dash));
            if (ones > 0 && ones < 10) {
                return Optional.of(new Quantity(Integer.toString(tens + ones), start + 2 + dash));
            }
            return Optional.empty();
        }
        int single = vocabulary.ordinal(atoms.word(start));
        return single > 0 ? Optional.of(new Quantity(Integer.toString(single), start + 1)) : Optional.empty();
    }
}
