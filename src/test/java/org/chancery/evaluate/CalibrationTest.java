package org.chancery.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.evaluate.Calibration.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {
    @ParameterizedTest
    @CsvSource({"0, 0.0-0.5", "0.49, 0.0-0.5", "0.5, 0.5-0.6", "0.85, 0.8-0.9", "0.9, 0.9-1.0", "1, 0.9-1.0"})
    void everyConfidenceHasABin(double confidence, String bin) {
        assertThat(Calibration.bins().get(Calibration.bin(confidence))).isEqualTo(bin);
    }

    @Test
    void theErrorIsTheMeanDistanceWeightedByTheBins() {
        Calibration calibration = new Calibration(List.of(
                new Trial(.8, true),
                new Trial(.8, true),
                new Trial(.8, true),
                new Trial(.8, false),
                new Trial(.5, true)));
        assertThat(calibration.error("error").value()).isCloseTo((4 * .05 + .5) / 5, within(1e-9));
    }

    @Test
    void withoutClaimsThereIsNoError() {
        assertThat(new Calibration(List.of()).error("error").isDefined()).isFalse();
    }
}
