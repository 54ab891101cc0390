package org.chancery.evaluate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Grid;
import org.chancery.evaluate.Interval;
import org.junit.jupiter.api.Test;

class AuditScoreTest {
    private static Judged judged(String type, int population, boolean event) {
        return new Judged(type, .8, type, population, Map.of(Aspect.EVENT, event));
    }

    private static double value(List<Cell> row, int column) {
        return ((Cell.Value) row.get(column)).number();
    }

    @Test
    void aJudgedClaimStandsForItsShareOfTheStore() {
        AuditScore score = new AuditScore(List.of(
                judged("Meeting", 90, true),
                judged("Meeting", 90, true),
                judged("Visit", 10, false),
                judged("Visit", 10, false)));
        List<Cell> event = score.grids().get(0).rows().get(0);
        Interval interval = Interval.wilson(.9, 100.0 * 100 / (2 * 45 * 45 + 2 * 5 * 5));
        assertThat(value(event, 3)).isCloseTo(.9, within(1e-9));
        assertThat(value(event, 4)).isCloseTo(interval.low(), within(1e-9));
        assertThat(value(event, 5)).isCloseTo(interval.high(), within(1e-9));
    }

    @Test
    void whatIsNotJudgedDoesNotCount() {
        AuditScore score = new AuditScore(List.of(
                judged("Meeting", 90, true),
                new Judged("Meeting", .8, "Meeting", 90, Map.of()),
                judged("Visit", 90, false)));
        assertThat(score.unjudged()).isEqualTo(1);
        assertThat(value(score.grids().get(0).rows().get(0), 3)).isCloseTo(.5, within(1e-9));
    }

    @Test
    void typesAndBinsOfConfidenceHaveRowsOfTheirOwn() {
        List<Grid> grids = new AuditScore(List.of(judged("Meeting", 90, true), judged("Visit", 10, false))).grids();
        assertThat(grids.get(1).rows())
                .extracting(row -> row.get(0))
                .containsExactly(Cell.of("Meeting"), Cell.of("Visit"));
        assertThat(grids.get(2).rows())
                .filteredOn(row -> row.get(0).equals(Cell.of("0.8-0.9")))
                .singleElement()
                .satisfies(row -> assertThat(row.get(1)).isEqualTo(Cell.of(2)));
    }
}
