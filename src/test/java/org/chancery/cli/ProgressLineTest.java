package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "unknown",
            textBlock =
                    """
            # done | total   | seconds | width | line
            0      | 5       | 0       | 80    | reading 0 of 5 articles [                                        ] 0:00
            0      | 5       | 7       | 80    | reading 0 of 5 articles [                                        ] 0:07
            1      | 5       | 10      | 80    | reading 1 of 5 articles [=======                              ] 0.1/s, 0:40 left
            170    | 340     | 100     | 60    | reading 170 of 340 articles [======       ] 1.7/s, 1:40 left
            170    | 340     | 100     | 57    | reading 170 of 340 articles [=====     ] 1.7/s, 1:40 left
            170    | 340     | 100     | 56    | reading 170 of 340 articles, 1.7/s, 1:40 left
            170    | 340     | 100     | 45    | reading 170 of 340 articles, 1.7/s, 1:40 left
            170    | 340     | 100     | 40    | reading 170 of 340 articles
            170    | 340     | 100     | 10    | reading 17
            27600  | 276000  | 2000    | 80    | reading 27600 of 276000 articles [==                        ] 14/s, 5:00:00 left
            340    | 340     | 200     | 80    | reading 340 of 340 articles [========================================] 1.7/s
            341    | 340     | 200     | 80    | reading 341 of 340 articles [========================================] 1.7/s
            12     | unknown | 3       | 80    | reading 12 articles, 4.0/s
            0      | 0       | 0       | 80    | reading 0 of 0 articles [========================================] 0:00
            """)
    void fitsTheTerminalAndLeavesOutTheBarFirst(long done, Long total, long seconds, int width, String line) {
        ProgressLine progress = line(done, total, seconds);

        assertThat(progress.draw(width)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 20, 33, 34, 35, 50, 58, 59, 60, 79, 200})
    void isNeverWiderThanTheTerminal(int width) {
        for (long done = 0; done <= 1000; done += 37) {
            assertThat(line(done, 1000L, done / 3).draw(width)).hasSizeLessThanOrEqualTo(width);
        }
    }

    private static ProgressLine line(long done, Long total, long seconds) {
        return new ProgressLine(
                "articles",
                done,
                total == null ? OptionalLong.empty() : OptionalLong.of(total),
                Duration.ofSeconds(seconds));
    }
}
