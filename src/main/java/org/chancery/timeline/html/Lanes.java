package org.chancery.timeline.html;

import java.util.ArrayList;
import java.util.List;

/** Gives things lanes, as many as are needed, so that no two in one lane touch: each the first lane with room. */
final class Lanes {
    private static final double GAP = 10;

    private final List<List<double[]>> taken = new ArrayList<>();

    /** The lane, from 0, for something from one position to another. */
    int place(double from, double to) {
        int lane = 0;
        while (lane < taken.size() && !isFree(taken.get(lane), from, to)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new ArrayList<>());
        }
        taken.get(lane).add(new double[] {from, to});
        return lane;
    }

    int count() {
        return taken.size();
    }

    private static boolean isFree(List<double[]> lane, double from, double to) {
        return lane.stream().noneMatch(other -> from < other[1] + GAP && other[0] < to + GAP);
    }
}
