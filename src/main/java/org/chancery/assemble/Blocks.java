package org.chancery.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.event.EventType;

/**
 * Which readings are compared at all: those that share a kind of event and enough of its parties, and that are neighbours in time among these. Keeps the work
 * proportional to the number of claims.
 */
final class Blocks {
    /** Takes the numbers of two readings that are worth comparing, the one that stands earlier in time first. */
    interface Pairs {
        void pair(int one, int other);
    }

    /** How many later neighbours in time a reading is compared with in each of its blocks. */
    static final int NEIGHBOURS = 80;

    private static final int MOST_PARTIES = 6;

    private final List<Reading> readings;
    /** The readings of each block in the order of time. */
    private final List<int[]> blocks = new ArrayList<>();
    /** The blocks of each reading, and its position in each. */
    private final List<List<int[]>> positions = new ArrayList<>();

    Blocks(List<Reading> readings) {
        this.readings = readings;
        Map<String, List<Integer>> byKey = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            positions.add(new ArrayList<>());
            for (String key : keys(readings.get(i))) {
                byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        byKey.values().stream().filter(block -> block.size() > 1).forEach(this::add);
    }

    private void add(List<Integer> block) {
        int[] sorted = block.stream()
                .sorted(Comparator.comparingLong((Integer i) -> moment(readings.get(i)))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < sorted.length; i++) {
            positions.get(sorted[i]).add(new int[] {blocks.size(), i});
        }
        blocks.add(sorted);
    }

    /** Hands over every pair once. */
    void forEach(Pairs pairs) {
        int[] seenFor = new int[readings.size()];
        Arrays.fill(seenFor, -1);
        for (int one = 0; one < readings.size(); one++) {
            for (int[] position : positions.get(one)) {
                int[] block = blocks.get(position[0]);
                int end = Math.min(block.length, position[1] + 1 + NEIGHBOURS);
                for (int i = position[1] + 1; i < end; i++) {
                    if (seenFor[block[i]] != one) {
                        seenFor[block[i]] = one;
                        pairs.pair(one, block[i]);
                    }
                }
            }
        }
    }

    /** Where a reading stands in time: the middle of its days if it is dated, else its report. */
    private static long moment(Reading reading) {
        return reading.days().dated()
                ? Math.floorDiv(reading.days().from() + reading.days().to(), 2)
                : reading.reported();
    }

    /** Two readings that can mean one event have one of these in common. */
    static Set<String> keys(Reading reading) {
        String kind = kind(reading.claim().type());
        List<String> parties = reading.everybody().stream()
                .map(Party::country)
                .distinct()
                .sorted()
                .limit(MOST_PARTIES)
                .toList();
        Set<String> keys = new TreeSet<>();
        reading.bodies().forEach(body -> keys.add(kind + " body " + body.country()));
        String where = reading.site()
                .map(site -> site.country().orElse(site.entity().id()))
                .orElse("");
        for (int i = 0; i < parties.size(); i++) {
            keys.add(kind + " " + parties.get(i) + " in " + reading.claim().article());
            if (!where.isEmpty()) {
                keys.add(kind + " " + parties.get(i) + " at " + where);
            }
            if (parties.size() == 1 || reading.traits().completeAlone()) {
                keys.add(kind + " " + parties.get(i));
            }
            for (int j = i + 1; j < parties.size(); j++) {
                keys.add(kind + " " + parties.get(i) + " " + parties.get(j));
            }
        }
        return keys;
    }

    /** Coarse enough that types which can go together share it. */
    static String kind(EventType type) {
        return switch (type) {
            case VISIT -> "visit";
            case PLEDGE, INVESTMENT_PLEDGE, COOPERATION, PURCHASE, AID, RETREAT, CEASEFIRE, CONCESSION -> "agree";
            case RELATIONS_CUT -> "sanction";
            case ASSAULT -> "coercion";
            case STATEMENT -> "support";
            case DEMAND -> "request";
            default ->
                type.root() == EventType.AGREEMENT
                        ? "agree"
                        : type.root().localName().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
