package org.chancery.server.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.EntityType;
import org.chancery.entity.FamilyName;
import org.chancery.entity.NameKey;
import org.chancery.entity.Spelling;

/** How far the names of a thing are the name that is asked for, 0 to 1. */
final class Likeness {
    static final double SAME = 1;
    static final double FOLDED = 0.99;
    static final double ALIAS = 0.98;
    static final double SPELLED = 0.88;
    static final double DEMONYM = 0.8;
    static final double FAMILY_NAME = 0.6;

    /** What a name that differs in a letter or two has at most. */
    private static final double MISSPELT = 0.85;

    /** What names that share words have at most. */
    private static final double SHARED = 0.75;

    /** Words from this length on can differ in a letter. */
    private static final int LONG_WORD = 5;

    private Likeness() {}

    static double of(String written, Spoken spoken, Thing thing) {
        if (thing.name().equals(written.strip())) {
            return SAME;
        }
        double best = 0;
        List<String> names = new ArrayList<>(List.of(thing.name()));
        names.addAll(thing.entity().aliases());
        for (var form : spoken.keys().entrySet()) {
            for (String name : names) {
                double top = name.equals(thing.name()) ? FOLDED : ALIAS;
                best = Math.max(best, form.getValue() * names(form.getKey(), name, top, thing));
            }
            if (demonyms(thing).anyMatch(form.getKey()::equals)) {
                best = Math.max(best, form.getValue() * DEMONYM);
            }
        }
        return best;
    }

    private static Stream<String> demonyms(Thing thing) {
        return thing.entry().map(CatalogueEntry::demonyms).orElse(List.of()).stream()
                .map(NameKey::of);
    }

    private static double names(String asked, String name, double top, Thing thing) {
        String key = NameKey.of(name);
        if (key.equals(asked)) {
            return top;
        }
        if (thing.entity().type() == EntityType.PERSON) {
            Optional<String> country = thing.entity().country();
            if (FamilyName.keys(name, country).contains(asked)) {
                return FAMILY_NAME;
            }
            if (asked.indexOf(' ') > 0 && Spelling.of(asked).equals(Spelling.of(key))) {
                return SPELLED;
            }
        }
        return near(asked, key);
    }

    /** How far one key is another, whatever they name. */
    static double keys(String one, String two) {
        return one.equals(two) ? SAME : near(one, two);
    }

    private static double near(String one, String two) {
        return Math.max(misspelt(one, two), shared(one, two));
    }

    private static double misspelt(String one, String two) {
        int longest = Math.max(one.length(), two.length());
        if (Math.min(one.length(), two.length()) < LONG_WORD || Math.abs(one.length() - two.length()) > 2) {
            return 0;
        }
        int distance = distance(one, two);
        return distance > 2 || distance * LONG_WORD > longest ? 0 : MISSPELT * (1 - distance / (double) longest);
    }

    /** The share of the words that both have (the coefficient of Dice), lowered. */
    private static double shared(String one, String two) {
        List<String> first = List.of(one.split(" "));
        List<String> second = List.of(two.split(" "));
        if (first.size() == 1 && second.size() == 1) {
            return 0;
        }
        long common = first.stream()
                .filter(word -> second.stream().anyMatch(other -> isNear(word, other)))
                .count();
        return SHARED * 2 * Math.min(common, second.size()) / (first.size() + second.size());
    }

    private static boolean isNear(String one, String two) {
        return one.equals(two)
                || Math.min(one.length(), two.length()) >= LONG_WORD
                        && Math.abs(one.length() - two.length()) <= 1
                        && distance(one, two) <= 1;
    }

    /** How many letters have to be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String two) {
        int[] row = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[two.length()];
    }
}
