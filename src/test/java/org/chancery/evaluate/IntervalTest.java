package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    /** Newcombe 1998, table I: the score method without correction for continuity. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonAsPublished(int right, int size, double low, double high) {
        Interval interval = Interval.wilson((double) right / size, size);
        assertThat(interval.low()).isCloseTo(low, within(.00006));
        assertThat(interval.high()).isCloseTo(high, within(.00006));
    }

    @Test
    void nothingHasNoInterval() {
        assertThatThrownBy(() -> Interval.wilson(.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Interval.wilson(Double.NaN, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
