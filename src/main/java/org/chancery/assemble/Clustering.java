package org.chancery.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Agglomerative clustering: the best pair first, two groups become one when the mean over all their pairs reaches the threshold and no pair excludes it.
 * Depends on the readings only, not on the order in which they were read, for the caller brings them into a fixed order.
 */
final class Clustering {
    /** Of a group that is larger, so many members, spread evenly, speak for all. */
    private static final int SPEAKERS = 60;

    private record Pair(int one, int other, double score) {}

    private final List<Reading> readings;
    private final Fit fit;
    private final int[] group;
    private final List<List<Integer>> members = new ArrayList<>();
    private final Map<Long, Integer> refused = new HashMap<>();

    private Clustering(List<Reading> readings, Fit fit) {
        this.readings = readings;
        this.fit = fit;
        group = new int[readings.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The groups, each in the order of the readings, ordered by their first member. */
    static List<List<Reading>> of(List<Reading> readings, Fit fit) {
        Clustering clustering = new Clustering(readings, fit);
        for (Pair pair : clustering.pairs()) {
            clustering.tryJoin(clustering.group[pair.one], clustering.group[pair.other]);
        }
        return clustering.result();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        new Blocks(readings).forEach((one, other) -> {
            double score = fit.of(readings.get(one), readings.get(other));
            if (score >= Compatibility.THRESHOLD) {
                pairs.add(new Pair(Math.min(one, other), Math.max(one, other), score));
            }
        });
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.score)
                .thenComparing(Pair::one)
                .thenComparing(Pair::other));
        return pairs;
    }

    private void tryJoin(int one, int other) {
        if (one == other) {
            return;
        }
        boolean oneLarger = members.get(one).size() >= members.get(other).size();
        int into = oneLarger ? one : other;
        int from = oneLarger ? other : one;
        long key = (long) Math.min(one, other) * readings.size() + Math.max(one, other);
        int size = members.get(into).size() + members.get(from).size();
        if (refused.getOrDefault(key, -1) == size) {
            return;
        }
        if (mean(members.get(into), members.get(from)) < Compatibility.THRESHOLD) {
            refused.put(key, size);
            return;
        }
        members.get(from).forEach(member -> group[member] = into);
        members.get(into).addAll(members.get(from));
        members.set(from, List.of());
    }

    private double mean(List<Integer> ones, List<Integer> others) {
        List<Integer> from = speakers(ones);
        List<Integer> to = speakers(others);
        double sum = 0;
        for (int one : from) {
            for (int other : to) {
                sum += fit.of(readings.get(one), readings.get(other));
                if (sum == Fit.VETO) {
                    return Fit.VETO;
                }
            }
        }
        return sum / ((double) from.size() * to.size());
    }

    private static List<Integer> speakers(List<Integer> members) {
        if (members.size() <= SPEAKERS) {
            return members;
        }
        List<Integer> speakers = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(members.get((int) ((long) i * members.size() / SPEAKERS)));
        }
        return speakers;
    }

    private List<List<Reading>> result() {
        int[] first = new int[group.length];
        for (int i = group.length - 1; i >= 0; i--) {
            first[group[i]] = i;
        }
        Map<Integer, List<Reading>> result = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            result.computeIfAbsent(first[group[i]], k -> new ArrayList<>()).add(readings.get(i));
        }
        return List.copyOf(result.values());
    }
}
