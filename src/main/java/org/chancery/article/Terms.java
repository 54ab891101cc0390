package org.chancery.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that say what it is about, cut down to stems: enough to see whether two texts speak of the same. */
final class Terms {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ingly", "edly", "ing", "ers", "ies", "ied", "ed", "es", "er", "ly",
            "s", "e", "y");
    private static final int SHORTEST_STEM = 4;

    private final Set<String> functionWords;

    Terms(Set<String> functionWords) {
        this.functionWords = functionWords;
    }

    Set<String> of(String text) {
        Set<String> terms = new TreeSet<>();
        for (String word : words(text)) {
            String lower = lower(word);
            if (lower.length() > 1 && !functionWords.contains(lower)) {
                terms.add(stem(lower));
            }
        }
        return terms;
    }

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    /** The names inside a text that are capitalised though no sentence begins there, in lower case. */
    static Set<String> names(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            boolean inside = matcher.start() >= 2
                    && text.charAt(matcher.start() - 1) == ' '
                    && (Character.isLowerCase(text.charAt(matcher.start() - 2))
                            || text.charAt(matcher.start() - 2) == ',');
            if (inside
                    && Character.isUpperCase(matcher.group().charAt(0))
                    && matcher.group().length() > 1) {
                names.add(lower(matcher.group()));
            }
        }
        return names;
    }

    static String lower(String word) {
        return POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    static String stem(String lower) {
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
