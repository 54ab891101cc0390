package org.chancery.time.lexis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of several words and what they mean, found by their first word; the longest phrase wins. */
public final class Phrases<T> {
    /** A phrase that stands in a sentence: what it means and the atom behind it. */
    public record Found<T>(T meaning, int end) {}

    private record Phrase<T>(List<String> words, T meaning) {}

    private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();

    /** Takes up a phrase, in lower case, its words separated by spaces. */
    void add(String phrase, T meaning) {
        List<String> words = atoms(phrase);
        List<Phrase<T>> same = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        same.add(new Phrase<>(words, meaning));
        same.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
    }

    private static List<String> atoms(String phrase) {
        return List.of(phrase.replace("'", " ' ").replace(".", " . ").trim().split(" +"));
    }

    /** The longest phrase that begins with an atom. */
    public Optional<Found<T>> at(Atoms atoms, int start) {
        for (Phrase<T> phrase : byFirst.getOrDefault(atoms.word(start), List.of())) {
            if (stands(atoms, start, phrase.words())) {
                return Optional.of(
                        new Found<>(phrase.meaning(), start + phrase.words().size()));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(Atoms atoms, int start, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean same = words.get(i).equals(atoms.word(start + i))
                    || words.get(i).equals("'") && atoms.isApostrophe(start + i)
                    || words.get(i).equals("-") && atoms.isDash(start + i);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
