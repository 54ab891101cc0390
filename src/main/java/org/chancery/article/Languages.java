package org.chancery.article;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Tells English from other languages by the small words that a text uses, and by its script. The words are in {@code languages.tsv}.
 *
 * <p>It says "not English" only on evidence: a short text, or one that is all names, passes.
 */
public final class Languages {
    private static final String ENGLISH = "en";
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_WORDS = 2_000;
    private static final int FEWEST_HITS = 4;
    /** English news holds 35 to 45 of its commonest small words in 100; a text below this holds hardly any sentence of English. */
    private static final double LEAST_SHARE = 0.12;

    private static final int WORDS_FOR_A_SHARE = 60;

    private final Map<String, Profile> profiles;

    private record Profile(String name, Set<String> words) {}

    public Languages() {
        profiles = new TreeMap<>();
        for (List<String> row : Tables.rows(Languages.class, "languages.tsv", 3)) {
            profiles.put(
                    row.get(0),
                    new Profile(row.get(1), Set.copyOf(List.of(row.get(2).split(" ")))));
        }
    }

    /** The name of the language or script of a text that is not English, for people; empty for English and where there is no telling. */
    public Optional<String> otherThanEnglish(String text) {
        return otherScript(text).or(() -> otherLanguage(words(text)));
    }

    /** The name of a declared language that is not English: a BCP 47 tag, or an English name. */
    public Optional<String> declaredOtherThanEnglish(String declared) {
        String tag = declared.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (tag.equals("english") || tag.equals("eng") || tag.equals("en") || tag.startsWith("en-")) {
            return Optional.empty();
        }
        Profile known = profiles.get(tag.split("-", 2)[0]);
        return Optional.of(known == null ? "\"" + declared.strip() + "\"" : known.name());
    }

    private Optional<String> otherLanguage(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        long english = profiles.entrySet().stream()
                .filter(profile -> profile.getKey().equals(ENGLISH))
                .mapToLong(profile -> hits(words, profile.getValue()))
                .sum();
        Profile best = profiles.values().stream()
                .max(Comparator.comparingLong(profile -> hits(words, profile)))
                .orElseThrow();
        long most = hits(words, best);
        if (most >= FEWEST_HITS && most * 2 > english * 3) {
            return Optional.of(best.name());
        }
        boolean none = words.size() >= WORDS_FOR_A_SHARE && english < LEAST_SHARE * words.size();
        return none ? Optional.of("a language other than English") : Optional.empty();
    }

    private static long hits(List<String> words, Profile profile) {
        return words.stream().filter(profile.words()::contains).count();
    }

    private static List<String> words(String text) {
        return WORD_BREAK
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static Optional<String> otherScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        Map<Character.UnicodeScript, Integer> scripts = new TreeMap<>();
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .filter(script -> script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON)
                .forEach(script -> scripts.merge(script, 1, Integer::sum));
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() * 3 > letters)
                .map(most -> "a language in "
                        + most.getKey().toString().charAt(0)
                        + most.getKey().toString().substring(1).toLowerCase(Locale.ROOT)
                        + " script");
    }
}
