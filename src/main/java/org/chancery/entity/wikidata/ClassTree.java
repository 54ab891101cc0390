package org.chancery.entity.wikidata;

import java.util.Arrays;

/** Which classes are below which (P279), of all classes of a dump. Made once all are known. */
final class ClassTree {
    private long[] edges = new long[1 << 12];
    private int count;
    private boolean sorted;

    /** Notes that a class is a subclass of another. */
    void add(int child, int parent) {
        if (count == edges.length) {
            edges = Arrays.copyOf(edges, count + count / 2);
        }
        edges[count++] = (long) parent << 32 | child;
        sorted = false;
    }

    /**
     * The nearest of some classes above each class.
     *
     * @param roots the classes; of those that are equally near the one that comes first counts
     * @return by class: the number of steps to the root, shifted by 8 bits, and the place of the root among them
     */
    IntMap nearest(int[] roots) {
        if (!sorted) {
            Arrays.sort(edges, 0, count);
            sorted = true;
        }
        IntMap found = new IntMap();
        int[] level = new int[roots.length];
        int size = 0;
        for (int i = 0; i < roots.length; i++) {
            if (found.putIfAbsent(roots[i], i)) {
                level[size++] = roots[i];
            }
        }
        for (int steps = 1; size > 0 && steps < 1 << 20; steps++) {
            int[] next = new int[16];
            int filled = 0;
            for (int i = 0; i < size; i++) {
                int root = found.get(level[i]) & 0xFF;
                for (int at = first(level[i]); at < count && (int) (edges[at] >>> 32) == level[i]; at++) {
                    int child = (int) edges[at];
                    if (found.putIfAbsent(child, steps << 8 | root)) {
                        next = filled == next.length ? Arrays.copyOf(next, 2 * filled) : next;
                        next[filled++] = child;
                    }
                }
            }
            level = next;
            size = filled;
        }
        return found;
    }

    /** The place of the first edge to a parent. */
    private int first(int parent) {
        int at = Arrays.binarySearch(edges, 0, count, (long) parent << 32);
        return at < 0 ? -at - 1 : at;
    }
}
