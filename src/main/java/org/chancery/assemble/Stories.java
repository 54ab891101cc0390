package org.chancery.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the articles that are copies of one wire story, printed whole, cut or with a few words changed. What a story says counts once as a source, however
 * many papers print it. Independent reports of one event share quotations and names, not long runs of words.
 */
public final class Stories {
    /**
     * From this share of its runs on the shorter text is a copy of the longer. Measured: among 17,000 pairs of independent reports of more than about 100 words
     * no share was above 0.13; a text with every fifth word replaced keeps 0.43, one that is only cut or added to keeps all.
     */
    static final double COPY = 0.35;
    /** Notices of a few lines follow set forms: two dividends of two companies share up to 0.63. */
    static final double COPY_OF_SHORT = 0.75;

    private static final int SHORT = 25;
    /** A text that is smaller beside the other than this is quoted in it or collected with others, not copied. */
    static final double PROPORTION = 0.34;

    /** A run of words that more articles than this have in common is a phrase; only neighbours among them are compared. */
    private static final int PHRASE = 40;

    private final List<Sketch> sketches;
    private final int[] group;

    private Stories(Collection<Sketch> sketches) {
        this.sketches =
                sketches.stream().sorted(Comparator.comparing(Sketch::article)).toList();
        group = new int[this.sketches.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /**
     * The story of each article: the smallest id among the articles that are copies of each other, its own id where there is no other. Depends on the sketches
     * only, not on their order.
     */
    public static Map<String, String> of(Collection<Sketch> sketches) {
        Stories stories = new Stories(sketches);
        stories.joinEqualTexts();
        stories.joinCopies();
        Map<String, String> result = new TreeMap<>();
        for (int i = 0; i < stories.group.length; i++) {
            result.put(
                    stories.sketches.get(i).article(),
                    stories.sketches.get(stories.root(i)).article());
        }
        return result;
    }

    private void joinEqualTexts() {
        byHash(i -> List.of(sketches.get(i).whole())).forEach(same -> {
            for (int i = 1; i < same.size(); i++) {
                join(same.get(0), same.get(i));
            }
        });
    }

    private void joinCopies() {
        Set<Long> compared = new HashSet<>();
        Function<Integer, List<Long>> runs = i -> root(i) == i ? sketches.get(i).sample() : List.of();
        for (List<Integer> sharing : byHash(runs)) {
            int reach = sharing.size() > PHRASE ? 1 : sharing.size();
            for (int i = 0; i < sharing.size(); i++) {
                for (int j = i + 1; j < Math.min(sharing.size(), i + 1 + reach); j++) {
                    if (compared.add((long) sharing.get(i) * group.length + sharing.get(j))) {
                        joinIfCopy(sharing.get(i), sharing.get(j));
                    }
                }
            }
        }
    }

    /** The articles that share a hash, for each hash that several have, in a fixed order. */
    private List<List<Integer>> byHash(Function<Integer, List<Long>> hashes) {
        Map<Long, List<Integer>> articles = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            for (long hash : hashes.apply(i)) {
                articles.computeIfAbsent(hash, h -> new ArrayList<>()).add(i);
            }
        }
        return articles.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }

    private void joinIfCopy(int one, int other) {
        Sketch first = sketches.get(one);
        Sketch second = sketches.get(other);
        boolean isShort = Math.min(first.sample().size(), second.sample().size()) < SHORT;
        if (first.proportion(second) >= PROPORTION && first.contained(second) >= (isShort ? COPY_OF_SHORT : COPY)) {
            join(one, other);
        }
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        group[Math.max(first, second)] = Math.min(first, second);
    }

    private int root(int article) {
        int root = article;
        while (group[root] != root) {
            root = group[root];
        }
        group[article] = root;
        return root;
    }
}
