package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chancery.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimReaderTest {
    static Stream<Article> articles() {
        return Fixtures.ARTICLES.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsTheClaimsThatWereWritten(Article article) {
        Filing filing = Fixtures.filing(article);

        assertThat(new ClaimReader(FixtureEntities::find)
                        .read(JudgedArticle.found(filing).graph()))
                .containsExactlyInAnyOrderElementsOf(filing.claims())
                .isSortedAccordingTo(ClaimReader.ORDER);
    }
}
