package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractorTest {
    static Stream<Article> seeds() {
        return new ArticleReader(Optional.empty(), InputStream.nullInputStream())
                .read(List.of("seeds"))
                .map(result -> ((ReadResult.Read) result).article());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sparesTheParserSentencesWithoutAnyChangeToTheClaims(Article article) {
        List<Claim> spared = ReadingRoom.claims(article, ReadingRoom.extractor().candidates());
        List<Claim> all = ReadingRoom.claimsOfAllSentences(article);

        assertThat(spared).isNotEmpty().isEqualTo(all);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void quotesTheSentenceThatTheOffsetsPointTo(Article article) {
        int[] text = article.text().codePoints().toArray();

        assertThat(ReadingRoom.claims(article, ReadingRoom.extractor().candidates()))
                .allSatisfy(claim -> {
                    Evidence evidence = claim.evidence();
                    assertThat(new String(text, evidence.start(), evidence.end() - evidence.start()))
                            .isEqualTo(evidence.quote())
                            .doesNotContain("\n");
                    assertThat(evidence.triggerStart()).isBetween(evidence.start(), evidence.end() - 1);
                    assertThat(claim.reported()).isEqualTo(article.published());
                });
    }

    @Test
    void countsOffsetsInCodePoints() {
        String text = "\uD83D\uDD4A Peace at last. Egypt and Qatar signed a trade agreement in Doha.";

        List<Claim> claims = ReadingRoom.claims(text, "2024-06-12");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.evidence().start()).isEqualTo(text.codePointCount(0, text.indexOf("Egypt")));
            assertThat(claim.evidence().quote()).startsWith("Egypt");
        });
    }

    @Test
    void namesTheSpeakerOfAClaim() {
        assertThat(ReadingRoom.claims("The Hungarian prime minister said Serbia had attacked Kosovo.", "2024-06-12"))
                .filteredOn(claim -> claim.type() == EventType.ASSAULT)
                .singleElement()
                .satisfies(claim -> assertThat(claim.attributedTo())
                        .hasValueSatisfying(
                                speaker -> assertThat(speaker.entity().label()).isEqualTo("Viktor Orbán")));
    }

    @Test
    void readsSumsOfMoney() {
        assertThat(ReadingRoom.claims("Saudi Arabia pledged to invest up to $20 billion in Pakistan.", "2024-06-12"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.amounts())
                        .containsExactly(new Amount("up to $20 billion", 2e10, "USD", Amount.Modifier.UP_TO)));
    }

    @Test
    void resolvesPronounsAndCollectives() {
        String text = "Emmanuel Macron met Giorgia Meloni in Paris on Monday. The two leaders signed a trade agreement."
                + " She will visit Tunisia next week.";

        List<Claim> claims = ReadingRoom.claims(text, "2024-06-12");

        assertThat(claims)
                .filteredOn(claim -> claim.type() == EventType.TRADE_AGREEMENT)
                .singleElement()
                .satisfies(claim -> assertThat(claim.participants())
                        .extracting("label")
                        .containsExactlyInAnyOrder("Emmanuel Macron", "Giorgia Meloni"));
        assertThat(claims)
                .filteredOn(claim -> claim.type() == EventType.VISIT)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.participants()).extracting("label").containsExactly("Giorgia Meloni", "Tunisia");
                    assertThat(claim.status()).isEqualTo(Status.PLANNED);
                });
    }

    @Test
    void datesAnEventByTheSentenceThatTakesItUp() {
        String text =
                "Yoon Suk Yeol will meet Fumio Kishida in Seoul. The meeting, slated for Friday, follows months of talks.";

        assertThat(ReadingRoom.claims(text, "2024-06-12")).first().satisfies(claim -> assertThat(claim.time())
                .flatMap(ClaimTime::bounds)
                .flatMap(bounds -> bounds.earliest())
                .contains(LocalDate.of(2024, 6, 14)));
    }

    @Test
    void takesNoClaimsFromBoilerplate() {
        String text = "Macron met Meloni in Paris.";
        Article article = new Article(
                "test",
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BOILERPLATE, 0, text.length())));

        assertThat(ReadingRoom.claims(article, sentence -> true)).isEmpty();
    }
}
