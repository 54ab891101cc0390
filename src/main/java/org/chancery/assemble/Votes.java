package org.chancery.assemble;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many independent stories are for each of several values: a story counts once for a value, however often it is copied or repeats itself.
 *
 * @param <T> the values
 */
final class Votes<T> {
    private final Map<T, Set<String>> stories = new LinkedHashMap<>();

    private Votes() {}

    static <T> Votes<T> of(List<Reading> readings, Function<Reading, Stream<T>> values) {
        Votes<T> votes = new Votes<>();
        for (Reading reading : readings) {
            values.apply(reading).forEach(value -> votes.stories
                    .computeIfAbsent(value, v -> new TreeSet<>())
                    .add(reading.story()));
        }
        return votes;
    }

    int count(T value) {
        return stories.getOrDefault(value, Set.of()).size();
    }

    /** The stories that are for any value. */
    int voters() {
        return (int) stories.values().stream().flatMap(Set::stream).distinct().count();
    }

    Set<T> values() {
        return stories.keySet();
    }

    /** Lets the stories for one value count for another. */
    void pass(T from, T to) {
        Set<String> moved = stories.remove(from);
        if (moved != null) {
            stories.computeIfAbsent(to, v -> new TreeSet<>()).addAll(moved);
        }
    }

    /** The value with the most stories; the first in the given order where several have. */
    Optional<T> winner(Comparator<? super T> order) {
        return ranked(order).findFirst();
    }

    /** The values, those with the most stories first, within them in the given order. */
    Stream<T> ranked(Comparator<? super T> order) {
        return stories.keySet().stream()
                .sorted(Comparator.comparingInt((T value) -> -count(value)).thenComparing(order));
    }
}
