package org.chancery.entity.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DumpDateTest {
    @ParameterizedTest
    @CsvSource({
        "+2009-01-20T00:00:00Z, 11, false, 2009-01-20",
        "+2009-01-20T00:00:00Z, 14, false, 2009-01-20",
        "+2009-01-00T00:00:00Z, 10, false, 2009-01",
        "+2009-01-01T00:00:00Z, 9, false, 2009",
        "+2009-00-00T00:00:00Z, 11, false, 2009",
        "+2009-05-00T00:00:00Z, 11, false, 2009-05",
        "+00000002009-01-20T00:00:00Z, 11, false, 2009-01-20",
        "+0800-12-25T00:00:00Z, 9, false, 0800",
        "-0044-03-15T00:00:00Z, 11, false, -0043-03-15",
        "-0001-00-00T00:00:00Z, 9, false, 0000",
        "-0044-03-15T00:00:00Z, 11, true, -0043-03-13",
        "+1917-10-25T00:00:00Z, 11, true, 1917-11-07",
        "+1700-02-29T00:00:00Z, 11, true, 1700-03-11",
        "+1582-10-04T00:00:00Z, 11, true, 1582-10-14",
        "+1900-02-28T00:00:00Z, 11, true, 1900-03-12",
        "+1900-02-29T00:00:00Z, 11, true, 1900-03-13",
        "+1900-03-01T00:00:00Z, 11, true, 1900-03-14",
        "+1900-10-00T00:00:00Z, 10, true, 1900-10",
        "+2015-02-29T00:00:00Z, 11, false, ''",
        "+2015-13-01T00:00:00Z, 11, false, ''",
        "+1990-00-00T00:00:00Z, 8, false, ''",
        "-13798000000-00-00T00:00:00Z, 3, false, ''",
        "+0000-00-00T00:00:00Z, 9, false, ''",
        "+12000-01-01T00:00:00Z, 9, false, ''",
        "yesterday, 11, false, ''",
        "'', 11, false, ''",
    })
    void points(String time, int precision, boolean julian, String date) {
        assertThat(DumpDate.text(time, precision, julian)).isEqualTo(date);
    }
}
