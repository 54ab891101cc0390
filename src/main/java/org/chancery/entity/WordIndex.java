package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds things by the words of their names: by a word that a name has, or by the beginning of a name while somebody types it. Does not change.
 *
 * @param <T> what is found, in the order in which it was given
 */
public final class WordIndex<T> {
    private final Function<T, String> key;
    private final Map<String, List<T>> byWord = new HashMap<>();
    private final String[] words;

    /** @param key the name of a thing as {@link NameKey} writes it */
    public WordIndex(Collection<T> things, Function<T, String> key) {
        this.key = requireNonNull(key, "key is null");
        for (T thing : things) {
            for (String word : key.apply(thing).split(" ")) {
                List<T> known = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
                if (known.isEmpty() || known.get(known.size() - 1) != thing) {
                    known.add(thing);
                }
            }
        }
        words = byWord.keySet().toArray(new String[0]);
        Arrays.sort(words);
    }

    /** The things with a word in their names. */
    public List<T> with(String word) {
        return Collections.unmodifiableList(byWord.getOrDefault(word, List.of()));
    }

    /**
     * The things with a name that has all words but the last one of what was typed, and a word that begins with the last one; one that has several such
     * words comes several times.
     *
     * @param typed the beginning of a name as {@link NameKey} writes it
     */
    public Stream<T> beginning(String typed) {
        int space = typed.lastIndexOf(' ');
        String last = typed.substring(space + 1);
        if (last.isEmpty()) {
            return Stream.of();
        }
        if (space < 0) {
            return wordsWith(last).stream().flatMap(word -> with(word).stream());
        }
        List<String> before = List.of(typed.substring(0, space).split(" "));
        return rarest(before).stream()
                .filter(thing -> matches(List.of(key.apply(thing).split(" ")), before, last));
    }

    private List<String> wordsWith(String beginning) {
        int at = Arrays.binarySearch(words, beginning);
        int from = at < 0 ? -at - 1 : at;
        int to = from;
        while (to < words.length && words[to].startsWith(beginning)) {
            to++;
        }
        return Arrays.asList(words).subList(from, to);
    }

    private List<T> rarest(List<String> wanted) {
        List<T> rarest = with(wanted.get(0));
        for (String word : wanted) {
            List<T> next = with(word);
            rarest = next.size() < rarest.size() ? next : rarest;
        }
        return rarest;
    }

    private static boolean matches(List<String> words, List<String> before, String last) {
        return words.containsAll(before) && words.stream().anyMatch(word -> word.startsWith(last));
    }
}
