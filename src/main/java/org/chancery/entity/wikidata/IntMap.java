package org.chancery.entity.wikidata;

import java.util.Arrays;

/** Numbers by positive numbers, some ten bytes each. */
final class IntMap {
    private int[] keys = new int[1 << 10];
    private int[] values = new int[1 << 10];
    private int size;

    /** Whether there was none before. */
    boolean putIfAbsent(int key, int value) {
        int slot = slot(key);
        if (keys[slot] == key) {
            return false;
        }
        keys[slot] = key;
        values[slot] = value;
        size++;
        if (size > keys.length / 2) {
            grow();
        }
        return true;
    }

    /** What belongs to a key, -1 when nothing does. */
    int get(int key) {
        int slot = slot(key);
        return keys[slot] == key ? values[slot] : -1;
    }

    boolean has(int key) {
        return keys[slot(key)] == key;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = Arrays.copyOf(values, values.length);
        keys = new int[2 * oldKeys.length];
        values = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
