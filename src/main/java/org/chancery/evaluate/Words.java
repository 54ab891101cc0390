package org.chancery.evaluate;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of spans, to tell whether two spans overlap when their places are not known: lower case, without articles and the like. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9']+");
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "'s", "s", "and", "in");

    private Words() {}

    public static Set<String> of(String span) {
        return WORD.matcher(span.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !EMPTY.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether two spans have a word in common. */
    public static boolean meet(String a, String b) {
        Set<String> words = of(b);
        return of(a).stream().anyMatch(words::contains);
    }
}
