package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 3, 2025News",
                "Published 3 November 2025",
                "Published on November 3, 2025 at 10:23 GMT",
                "PUBLISHED: MON 3 NOVEMBER 2025",
                "3 November 2025, 10:23 GMT",
                "Monday 3 November 2025 14.05 GMT",
                "2025-11-03",
                "2025-11-03T08:00:00Z",
                "News | 3 November 2025",
                "By Jane Doe | Nov. 3, 2025 | 5 min read",
                "The Example Courier, 3.11.2025",
                "Nov 3, 2025 Updated Nov 5, 2025",
                "TOKYO, Nov. 3, 2025 (AP) - The two ministers met.",
                "SEOUL, South Korea, November 3, 2025 -- The two ministers met."
            })
    void aDateLineIsRecognised(String line) {
        assertThat(PublicationDate.statedIn("Ministers meet\n\n" + line + "\n\nThe two ministers met on Monday."))
                .contains(LocalDate.of(2025, 11, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty was signed on November 3, 2025.",
                "On 3 November 2025 the ministers will meet",
                "President Trump met Xi on October 30, 2025",
                "Published 31 November 2025",
                "SEOUL, Nov. 3 (AP) - The two ministers met.",
                "3/4/2025"
            })
    void aDateInASentenceIsNone(String line) {
        assertThat(PublicationDate.statedIn("Ministers meet\n" + line + "\nThey met again."))
                .isEmpty();
    }

    @Test
    void theDayOfPublicationCountsAndNotThatOfTheUpdate() {
        assertThat(PublicationDate.statedIn("Updated 5 November 2025\nPublished 3 November 2025\nThe ministers met."))
                .contains(LocalDate.of(2025, 11, 3));
    }

    @Test
    void anUpdateIsBetterThanNothing() {
        assertThat(PublicationDate.statedIn("The ministers met.\nLast updated: 5 November 2025"))
                .contains(LocalDate.of(2025, 11, 5));
    }

    @Test
    void aDateLineInTheMiddleOfALongTextIsNotTheArticles() {
        String sentence = "The ministers met.\n";
        assertThat(PublicationDate.statedIn(sentence.repeat(20) + "3 November 2025\n" + sentence.repeat(20)))
                .isEmpty();
    }
}
