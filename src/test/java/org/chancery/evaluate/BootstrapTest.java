package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    private static final List<Integer> HALF =
            IntStream.range(0, 400).mapToObj(i -> i % 2).toList();

    private static List<Figure> mean(List<Integer> sample) {
        return List.of(
                Figure.share("mean", sample.stream().filter(one -> one == 1).count(), sample.size()));
    }

    @Test
    void theIntervalIsThatOfTheNormalApproximationForManyUnits() {
        Score score = new Bootstrap(7, 2000).scores(HALF, BootstrapTest::mean).get(0);
        Interval interval = score.interval().orElseThrow();
        double reach = 1.96 * Math.sqrt(.25 / 400);
        assertThat(score.figure().value()).isEqualTo(.5);
        assertThat(interval.low()).isCloseTo(.5 - reach, within(.006));
        assertThat(interval.high()).isCloseTo(.5 + reach, within(.006));
    }

    @Test
    void equalSeedsGiveEqualIntervalsAndOthersDoNot() {
        List<Score> once = new Bootstrap(7, 100).scores(HALF, BootstrapTest::mean);
        assertThat(new Bootstrap(7, 100).scores(HALF, BootstrapTest::mean)).isEqualTo(once);
        assertThat(new Bootstrap(8, 100).scores(HALF, BootstrapTest::mean)).isNotEqualTo(once);
    }

    @Test
    void oneUnitOrNoneHasNoInterval() {
        assertThat(new Bootstrap(7, 100)
                        .scores(List.of(1), BootstrapTest::mean)
                        .get(0)
                        .interval())
                .isEmpty();
        Score none = new Bootstrap(7, 100)
                .scores(List.<Integer>of(), BootstrapTest::mean)
                .get(0);
        assertThat(none.interval()).isEmpty();
        assertThat(none.figure().isDefined()).isFalse();
    }
}
