package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoTest {
    @ParameterizedTest
    @CsvSource({
        "MEETING, 040, OCCURRED, 040",
        "MEETING, 040, PLANNED, 036",
        "MEDIATION, 045, POSSIBLE, 039",
        "AID, 072, PLANNED, 0332",
        "AID, 07, PLANNED, 033",
        "AID, 0751, PLANNED, 033",
        "COOPERATION, 062, CANCELLED, 121",
        "RETREAT, 0874, PLANNED, 0356",
        "RETREAT, 0841, CANCELLED, 124",
        "SANCTION, 163, PLANNED, 1312",
        "ASSAULT, 195, PLANNED, 138",
        "ASSAULT, 195, POSSIBLE, 195",
        "PLEDGE, 03, PLANNED, 03",
        "OFFICE_CHANGE, 0831, OCCURRED, 0831",
        "OFFICE_CHANGE, 0831, PLANNED, 0341",
        "REQUEST, 0253, PLANNED, 0253",
    })
    void whatIsStillToComeTakesACodeOfIntentOrThreat(EventType type, String code, Status status, String expected) {
        assertThat(type.cameo(Optional.of(code), status)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"0831, OCCURRED, CONCEDE", "0831, PLANNED, AGREE"})
    void whoLeavesOfficeYields(String code, Status status, Plover expected) {
        assertThat(EventType.OFFICE_CHANGE.plover(Optional.of(code), status)).contains(expected);
        assertThat(EventType.OFFICE_CHANGE.plover(Optional.empty(), status)).isEmpty();
    }
}
