package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassTreeTest {
    @Test
    void theNearestRootCountsAndOfEquallyNearOnesTheFirst() {
        ClassTree tree = new ClassTree();
        tree.add(11, 1);
        tree.add(12, 11);
        tree.add(12, 2);
        tree.add(13, 1);
        tree.add(13, 2);
        tree.add(1, 12); // a circle
        IntMap nearest = tree.nearest(new int[] {2, 1});
        assertThat(nearest.get(2)).isZero();
        assertThat(nearest.get(1)).isEqualTo(1);
        assertThat(nearest.get(11)).isEqualTo(1 << 8 | 1);
        assertThat(nearest.get(12)).isEqualTo(1 << 8);
        assertThat(nearest.get(13)).isEqualTo(1 << 8);
        assertThat(nearest.get(99)).isEqualTo(-1);
    }

    @Test
    void aMapHoldsWhatIsPutIntoIt() {
        IntMap map = new IntMap();
        Random random = new Random(3);
        int[] keys = random.ints(20_000, 1, Integer.MAX_VALUE).distinct().toArray();
        for (int key : keys) {
            assertThat(map.putIfAbsent(key, key / 3)).isTrue();
        }
        for (int key : keys) {
            assertThat(map.get(key)).isEqualTo(key / 3);
        }
        assertThat(map.putIfAbsent(keys[5], 1)).isFalse();
    }

    @Test
    void theTableOfKindsNamesEachClassOnce() {
        assertThat(KindTable.ROWS).extracting(KindTable.Row::root).doesNotHaveDuplicates();
        assertThat(KindTable.ROWS).hasSizeLessThan(256);
    }
}
