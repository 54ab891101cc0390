package org.chancery.time.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.time.DateBounds;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimexType;
import org.junit.jupiter.api.Test;

class TimexLinesTest {
    private static final String TEXT = "\uD83D\uDD52 On Friday two days of talks end.";

    private final Article article = new Article(
            "a\u00e9", TEXT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    @Test
    void countsInCodePointsAndLeavesOutWhatIsNotThere() {
        TimeExpression friday = new TimeExpression(
                0,
                6,
                12,
                "Friday",
                TimexType.DATE,
                "2025-10-31",
                Optional.empty(),
                Optional.of(DateBounds.day(LocalDate.of(2025, 10, 31))),
                Optional.of("published 2025-10-25"));
        TimeExpression days = new TimeExpression(
                0,
                13,
                21,
                "two days",
                TimexType.DURATION,
                "P2D",
                Optional.of("APPROX"),
                Optional.empty(),
                Optional.empty());

        assertThat(new TimexLines().line(article, List.of(friday, days)))
                .isEqualTo("{\"id\":\"a\u00e9\",\"timexes\":["
                        + "{\"start\":5,\"end\":11,\"text\":\"Friday\",\"type\":\"DATE\",\"value\":\"2025-10-31\","
                        + "\"earliest\":\"2025-10-31\",\"latest\":\"2025-10-31\",\"edtf\":\"2025-10-31\","
                        + "\"anchor\":\"published 2025-10-25\"},"
                        + "{\"start\":12,\"end\":20,\"text\":\"two days\",\"type\":\"DURATION\",\"value\":\"P2D\","
                        + "\"mod\":\"APPROX\"}]}");
    }

    @Test
    void anArticleWithoutATimeHasAnEmptyList() {
        assertThat(new TimexLines().line(article, List.of())).isEqualTo("{\"id\":\"a\u00e9\",\"timexes\":[]}");
    }
}
