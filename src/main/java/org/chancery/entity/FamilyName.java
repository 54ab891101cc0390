package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a person's name stands for the person once the whole name has been said: the first where the family name comes first, as in China and
 * Korea, otherwise the last, with its particles and without.
 */
public final class FamilyName {
    /** China, Taiwan, Hong Kong, Macao, North Korea, South Korea. */
    private static final Set<String> FIRST = Set.of("Q148", "Q865", "Q8646", "Q14773", "Q423", "Q884");

    /** Japan, Hungary: the family name comes first at home and last, as a rule, in English. */
    private static final Set<String> EITHER = Set.of("Q17", "Q28");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "von", "van", "der", "den", "de", "da", "do", "dos", "das", "del", "della",
            "di", "du", "la", "le", "ten", "ter", "zu", "abu", "st", "san");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    private static final List<String> SLAVIC = List.of("skyy", "skyi", "skiy", "skii", "skij", "sky");

    private FamilyName() {}

    /** Whether English texts of people of a country put the family name now first and now last. */
    static boolean canComeFirst(Optional<String> country) {
        return country.filter(known -> FIRST.contains(known) || EITHER.contains(known))
                .isPresent();
    }

    /** The keys of the family name of a person of a country; none for a name of one word. */
    public static List<String> keys(String name, Optional<String> country) {
        return ofKey(NameKey.of(name), country);
    }

    /** The same of a name as {@link NameKey} writes it. */
    public static List<String> ofKey(String key, Optional<String> country) {
        String[] words = key.split(" ");
        int last = words.length - 1;
        while (last > 0 && SUFFIXES.contains(words[last])) {
            last--;
        }
        if (last < 1 || isTitle(words, last)) {
            return List.of();
        }
        if (country.isPresent() && FIRST.contains(country.get())) {
            return List.of(words[0]);
        }
        String family = words[last];
        List<String> keys = new ArrayList<>(1);
        keys.add(family);
        String longer = family;
        for (int from = last - 1; from > 0 && PARTICLES.contains(words[from]); from--) {
            longer = String.join(" ", words[from], longer);
            keys.add(longer);
        }
        addTransliterations(family, keys);
        return keys;
    }

    /** Whether the words up to one are no first and family name: "Letizia of Spain". */
    private static boolean isTitle(String[] words, int last) {
        for (int i = 0; i <= last; i++) {
            if (words[i].equals(",") || words[i].equals("of") || words[i].equals("the")) {
                return true;
            }
        }
        return false;
    }

    /** The endings that one Slavic ending has in English: "Zelenskyy" is "Zelensky" and "Zelenskiy" as well. */
    private static void addTransliterations(String family, List<String> keys) {
        for (String ending : SLAVIC) {
            if (family.endsWith(ending)) {
                String stem = family.substring(0, family.length() - ending.length());
                SLAVIC.stream()
                        .filter(other -> !other.equals(ending))
                        .map(stem::concat)
                        .forEach(keys::add);
                return;
            }
        }
    }
}
