package org.chancery.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.event.EventType;

/**
 * Which readings are compared at all: those that share a kind of event and enough of its parties, and that are neighbours in time among these. Keeps the work
 * proportional to the number of claims.
 */
final class Blocks {
    /** How many later neighbours in time a reading is compared with in each of its blocks. */
    static final int NEIGHBOURS = 80;

    private static final int MOST_PARTIES = 6;

    private Blocks() {}

    /** The later neighbours, by index, of the readings, which come in a fixed order. */
    static List<Set<Integer>> neighbours(List<Reading> readings) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < readings.size(); i++) {
            for (String key : keys(readings.get(i))) {
                blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        List<Set<Integer>> neighbours = new ArrayList<>();
        readings.forEach(reading -> neighbours.add(new TreeSet<>()));
        for (List<Integer> block : blocks.values()) {
            block.sort(java.util.Comparator.comparingLong((Integer i) -> moment(readings.get(i)))
                    .thenComparing(i -> i));
            pair(block, neighbours);
        }
        return neighbours;
    }

    private static void pair(List<Integer> block, List<Set<Integer>> neighbours) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + NEIGHBOURS); j++) {
                int one = block.get(i);
                int other = block.get(j);
                neighbours.get(Math.min(one, other)).add(Math.max(one, other));
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
        List<String> parties = Stream.concat(reading.initiators().stream(), reading.recipients().stream())
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
    private static String kind(EventType type) {
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
