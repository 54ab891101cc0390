package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2025-10-25                       | 2025-10-25
            2025-10-25T23:30:00+09:00        | 2025-10-25
            2025/3/7                         | 2025-03-07
            25 October 2025                  | 2025-10-25
            25th of October, 2025            | 2025-10-25
            Saturday, 25 October 2025        | 2025-10-25
            Sat, 25 Oct 2025 10:00:00 GMT    | 2025-10-25
            Oct. 25th, 2025                  | 2025-10-25
            September 3 2024 at 10:15 am     | 2024-09-03
            Sept 3, 2024                     | 2024-09-03
            25.10.2025                       | 2025-10-25
            10/25/2025                       | 2025-10-25
            25/10/2025                       | 2025-10-25
            7/7/2025                         | 2025-07-07
            25-Oct-2025                      | 2025-10-25
            29 February 2024                 | 2024-02-29
            """)
    void aDateIsReadAsPeopleWriteIt(String written, LocalDate date) {
        assertThat(WrittenDates.parse(written)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2025-13-40",
                "30 February 2025",
                "October 2025",
                "2025",
                "",
                "12025-10-25",
                "5 Marchember 2025"
            })
    void whatIsNoDateIsNamedWithTheWayToWriteOne(String written) {
        assertThatThrownBy(() -> WrittenDates.parse(written))
                .isInstanceOf(ArticleException.class)
                .hasMessageContaining("\"" + written + "\" is no date")
                .hasMessageContaining("2025-10-25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10/11/2025", "01/02/2024"})
    void aDateWithTwoReadingsIsNotGuessed(String written) {
        assertThatThrownBy(() -> WrittenDates.parse(written)).hasMessageContaining("two dates");
    }
}
