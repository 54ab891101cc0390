package org.chancery.entity;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes one of the spellings that names from other scripts have in English: "Zelensky", "Zelenskiy" and "Zelenskyy", "Sergey" and "Sergei", "Mohamed" and
 * "Mohammad", "Bashar al-Assad" and "Bashar Assad". Only for comparing whole names: a single word of this form means too little.
 */
public final class Spelling {
    /** @param needed what the pattern cannot be found without: to look for it first spares most rules */
    private record Rule(String needed, Pattern pattern, String replacement) {
        String applied(String form) {
            return form.contains(needed) ? pattern.matcher(form).replaceAll(replacement) : form;
        }
    }

    private static final List<Rule> RULES = List.of(
            rule("ham", "\\bm[ou]ham+[ae]d\\b", "mohamed"),
            rule("abd", "\\babd[ae]l\\b", "abdul"),
            rule("", "\\b(al|el|ul|bin|ibn|ben)\\b ?", ""),
            rule("sk", "(skyy|skiy|skij|skyi|skii|ski)\\b", "sky"),
            rule("", "(iy|yy|ii|ij|yi)\\b", "y"),
            rule("", "(ei|ey|ai|ay)", "ey"),
            rule("o", "(ou|oo)", "u"),
            rule("ee", "ee", "i"),
            rule("ph", "ph", "f"),
            rule("h", "(kh|gh)", "h"),
            rule("", "(ck|q)", "k"),
            rule("dj", "dj", "j"),
            rule("w", "w", "v"),
            rule("f", "ff?\\b", "v"),
            rule("h", "h\\b", ""),
            rule("", "(.)\\1", "$1"));

    private Spelling() {}

    /** The common form of a key, the key itself for a single word that would lose all its letters. */
    public static String of(String key) {
        String form = key;
        for (Rule rule : RULES) {
            form = rule.applied(form);
        }
        String joined = Arrays.stream(form.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return joined.isEmpty() ? key : joined;
    }

    private static Rule rule(String needed, String pattern, String replacement) {
        return new Rule(needed, Pattern.compile(pattern), replacement);
    }
}
