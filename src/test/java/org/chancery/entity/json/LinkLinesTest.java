package org.chancery.entity.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Linker;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.TestAnnotator;
import org.junit.jupiter.api.Test;

class LinkLinesTest {
    @Test
    void aLineHasTheMentionsWithOffsetsInCodePoints() throws Exception {
        String text = "\uD83D\uDE00 Donald Trump met Envoy Bogdan Testerov.";
        AnnotatedArticle article = TestAnnotator.tagged(text, Optional.of(LocalDate.of(2025, 10, 30)));

        JsonNode line = new ObjectMapper()
                .readTree(new LinkLines()
                        .line(article.article(), new Linker(BundledCatalogue.load()).link(article, List.of())));

        assertThat(line.path("id").asText()).isEqualTo("test");
        JsonNode trump = line.path("mentions").get(0);
        assertThat(trump.path("start").asInt()).isEqualTo(2);
        assertThat(trump.path("end").asInt()).isEqualTo(14);
        assertThat(trump.path("text").asText()).isEqualTo("Donald Trump");
        assertThat(trump.path("type").asText()).isEqualTo("person");
        assertThat(trump.path("label").asText()).isEqualTo("Donald Trump");
        assertThat(trump.path("wikidata").asText()).isEqualTo("Q22686");
        assertThat(trump.path("candidates").get(0).path("wikidata").asText()).isEqualTo("Q22686");
        JsonNode unknown = line.path("mentions").get(1);
        assertThat(unknown.path("text").asText()).isEqualTo("Bogdan Testerov");
        assertThat(unknown.has("wikidata")).isFalse();
    }
}
