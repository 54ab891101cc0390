package org.chancery.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant: for messages about names that are not there. */
public final class NearNames {
    private static final int SHOWN = 5;
    private static final int SHORT = 3;

    private NearNames() {}

    /** Up to five of the names that are like the one given, nearest first. */
    public static List<String> to(String name, Collection<String> names) {
        String wanted = plain(name);
        return names.stream()
                .distinct()
                .map(candidate -> new Scored(candidate, distance(wanted, plain(candidate))))
                .filter(scored -> scored.distance() <= farthest(wanted))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
                .limit(SHOWN)
                .map(Scored::name)
                .toList();
    }

    /** Two letters of three changed make any other short name. */
    private static int farthest(String wanted) {
        return wanted.length() <= SHORT ? 1 : Math.max(2, wanted.length() / 3);
    }

    /** The same for names that differ only in case, accents and punctuation. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private record Scored(String name, int distance) {}

    /** 1 when one name holds the other as a word or a part ("Xi" and "Xi Jinping"), else the Levenshtein distance. */
    private static int distance(String wanted, String candidate) {
        if (wanted.equals(candidate)) {
            return 0;
        }
        boolean within = !wanted.isEmpty()
                && (candidate.contains(wanted) || (" " + wanted + " ").contains(" " + candidate + " "));
        return within ? 1 : levenshtein(wanted, candidate);
    }

    private static int levenshtein(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
