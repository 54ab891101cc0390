package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateBoundsTest {
    private static final LocalDate THURSDAY = LocalDate.of(2025, 10, 30);

    @Test
    void aDayOverlapsAMonthThatHoldsIt() {
        DateBounds october = bounds("2025-10-01", "2025-10-31");

        assertThat(DateBounds.day(THURSDAY).overlaps(october)).isTrue();
        assertThat(october.overlaps(DateBounds.day(THURSDAY))).isTrue();
        assertThat(october.overlaps(DateBounds.day(THURSDAY.plusDays(2)))).isFalse();
    }

    @Test
    void anOpenSideReachesOverEverything() {
        DateBounds byThursday =
                new DateBounds(Optional.empty(), Optional.of(THURSDAY), Unit.DAY, "../2025-10-30", false);

        assertThat(byThursday.overlaps(bounds("1990-01-01", "1990-12-31"))).isTrue();
        assertThat(byThursday.overlaps(DateBounds.day(THURSDAY.plusDays(1)))).isFalse();
    }

    @Test
    void boundsHaveABoundAndAreInOrder() {
        assertThatThrownBy(() -> new DateBounds(Optional.empty(), Optional.empty(), Unit.DAY, "..", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("without a bound");
        assertThatThrownBy(() -> bounds("2025-10-31", "2025-10-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("earliest 2025-10-31 is after latest 2025-10-01");
    }

    private static DateBounds bounds(String earliest, String latest) {
        return new DateBounds(
                Optional.of(LocalDate.parse(earliest)),
                Optional.of(LocalDate.parse(latest)),
                Unit.MONTH,
                earliest + "/" + latest,
                false);
    }
}
