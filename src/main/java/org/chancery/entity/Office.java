package org.chancery.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words for an office, and the terms of office that they mean; the table {@code offices.tsv} holds them.
 *
 * @param words the key of the words
 * @param roles the roles of the terms, empty for any
 * @param title what is found in the titles of the terms
 * @param country the only country that has an office of this name
 * @param sector the PLOVER sector, empty when the title does not tell
 */
record Office(String words, Set<String> roles, Optional<Pattern> title, Optional<String> country, String sector) {
    private static final String LEADER = "leader";

    private static final Map<String, Office> BY_WORDS = Table.read(Office.class, "offices.tsv", 5).stream()
            .map(Office::of)
            .collect(Collectors.toUnmodifiableMap(Office::words, office -> office));

    private static final Set<String> PARLIAMENTARY = Table.read(Office.class, "executives.tsv", 2).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, Integer> LONGEST_BY_FIRST = longestByFirst();

    private static Map<String, Integer> longestByFirst() {
        Map<String, Integer> longest = new HashMap<>();
        for (String words : BY_WORDS.keySet()) {
            String[] parts = words.split(" ");
            longest.merge(parts[0], parts.length, Math::max);
            longest.merge(parts[0] + "s", parts.length, Math::max);
        }
        return Map.copyOf(longest);
    }

    /** The number of words of the longest office that begins with a word, in the singular or the plural; 0 when none does. */
    static int longest(String word) {
        return LONGEST_BY_FIRST.getOrDefault(word, 0);
    }

    private static Office of(List<String> row) {
        return new Office(
                NameKey.of(row.get(0)),
                row.get(1).isEmpty() ? Set.of() : Set.of(row.get(1).split(",")),
                row.get(2).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE)),
                row.get(3).isEmpty() ? Optional.empty() : Optional.of(row.get(3)),
                row.get(4));
    }

    /** The office that words mean, in the singular or the plural. */
    static Optional<Office> find(String key) {
        Office office = BY_WORDS.get(key);
        return Optional.ofNullable(
                office != null || !key.endsWith("s") ? office : BY_WORDS.get(key.substring(0, key.length() - 1)));
    }

    /** Whether the catalogue can tell who holds it. */
    boolean hasHolders() {
        return !roles.isEmpty() || title.isPresent();
    }

    /** Which terms of office of a country it means. */
    Predicate<Tenure> terms(String of) {
        return tenure -> tenure.of().filter(of::equals).isPresent() && fits(tenure);
    }

    /** Whether a term of office is one of those that it means. */
    boolean fits(Tenure tenure) {
        boolean role = roles.isEmpty()
                || tenure.role().filter(held -> isRole(held, tenure)).isPresent();
        return role
                && title.map(pattern -> pattern.matcher(tenure.office()).find()).orElse(true);
    }

    private boolean isRole(String held, Tenure tenure) {
        if (!roles.contains(LEADER)) {
            return roles.contains(held);
        }
        boolean parliamentary = tenure.of().filter(PARLIAMENTARY::contains).isPresent();
        return held.equals(parliamentary ? "head_of_government" : "head_of_state");
    }
}
