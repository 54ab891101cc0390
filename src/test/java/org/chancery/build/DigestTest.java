package org.chancery.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.junit.jupiter.api.Test;

class DigestTest {
    private static final Paragraph BODY = new Paragraph(Paragraph.Kind.BODY, 0, 4);

    @Test
    void everythingThatIsKnownOfAnArticleCounts() {
        Stream<Article> articles = Stream.of(
                article("id", "text", "title", "2025-10-25", "publisher", "url", BODY),
                article("other", "text", "title", "2025-10-25", "publisher", "url", BODY),
                article("id", "test", "title", "2025-10-25", "publisher", "url", BODY),
                article("id", "text", "", "2025-10-25", "publisher", "url", BODY),
                article("id", "text", "title", "2025-10-26", "publisher", "url", BODY),
                article("id", "text", "title", "2025-10-25", "", "url", BODY),
                article("id", "text", "title", "2025-10-25", "url", "publisher", BODY),
                article(
                        "id",
                        "text",
                        "title",
                        "2025-10-25",
                        "publisher",
                        "url",
                        new Paragraph(Paragraph.Kind.BOILERPLATE, 0, 4)));

        assertThat(articles.map(article -> Digest.of(article, "1.0"))).doesNotHaveDuplicates();
    }

    @Test
    void theProgramCountsToo() {
        Article article = article("id", "text", "title", "2025-10-25", "publisher", "url", BODY);

        assertThat(Digest.of(article, "1.0"))
                .isEqualTo(Digest.of(article, "1.0"))
                .hasSize(64);
        assertThat(Digest.of(article, "1.0")).isNotEqualTo(Digest.of(article, "1.1"));
    }

    private static Article article(
            String id, String text, String title, String day, String publisher, String url, Paragraph paragraph) {
        return new Article(
                id,
                text,
                present(title),
                Optional.of(LocalDate.parse(day)),
                present(publisher),
                present(url),
                List.of(paragraph));
    }

    private static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }
}
