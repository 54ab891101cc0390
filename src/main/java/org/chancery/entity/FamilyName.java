package org.chancery.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
        List<String> words = new ArrayList<>(List.of(NameKey.of(name).split(" ")));
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        if (words.size() < 2 || words.contains(",") || words.contains("of") || words.contains("the")) {
            return List.of();
        }
        if (country.filter(FIRST::contains).isPresent()) {
            return List.of(words.get(0));
        }
        int last = words.size() - 1;
        Set<String> keys = new LinkedHashSet<>(List.of(words.get(last)));
        int from = last;
        while (from > 1 && PARTICLES.contains(words.get(from - 1).toLowerCase(Locale.ROOT))) {
            from--;
            keys.add(String.join(" ", words.subList(from, last + 1)));
        }
        keys.addAll(transliterations(words.get(last)));
        return List.copyOf(keys);
    }

    /** The endings that one Slavic ending has in English: "Zelenskyy" is "Zelensky" and "Zelenskiy" as well. */
    private static List<String> transliterations(String family) {
        return SLAVIC.stream()
                .filter(family::endsWith)
                .findFirst()
                .map(ending -> family.substring(0, family.length() - ending.length()))
                .map(stem -> SLAVIC.stream().map(stem::concat).toList())
                .orElseGet(List::of);
    }
}
