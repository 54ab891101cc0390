package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-10-30, 2025-10-30, 1,  2025-10, 0",
                "2025-10-24, 2025-11-02, 2,  2025-10, 0",
                "2025-01-01, 2025-12-31, 12, 2025-01, 0",
                "2024-01-31, 2025-12-01, 24, 2024-01, 0",
                "2024-01-31, 2026-01-01, 0,  -,       3",
                "2020-01-01, 2029-12-31, 0,  -,       10",
                "-,          2025-10-31, 1,  2025-10, 0",
                "2025-11-01, -,          1,  2025-11, 0",
            })
    void touchesMonthsOrElseYears(LocalDate earliest, LocalDate latest, int months, String first, int years) {
        DateBounds bounds =
                new DateBounds(Optional.ofNullable(earliest), Optional.ofNullable(latest), Unit.DAY, "", false);

        assertThat(Months.touched(bounds)).hasSize(months);
        assertThat(Months.touched(bounds).stream().findFirst().map(Object::toString))
                .isEqualTo(Optional.ofNullable(first));
        assertThat(Months.yearsBeyond(bounds)).hasSize(years);
    }
}
