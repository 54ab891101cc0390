package org.chancery.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chancery.article.Paragraph.Kind;
import org.junit.jupiter.api.Test;

class TeasersTest {
    private static List<String> leftOut(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(TeasersTest.class.getResourceAsStream("teasers/" + name))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Paragraphs()
                    .split(text, Optional.empty()).stream()
                            .filter(p -> p.kind() == Kind.BOILERPLATE)
                            .map(p -> text.substring(p.start(), p.end()))
                            .toList();
        }
    }

    @Test
    void linesWithoutFullStopThatSpeakOfOtherThingsAreTeasers() throws IOException {
        assertThat(leftOut("with.txt")).hasSize(3).first().asString().startsWith("The actress");
    }

    @Test
    void sentencesAboutPeopleAndThingsNeverMentionedAreTeasers() throws IOException {
        assertThat(leftOut("with-full-stops.txt")).hasSize(3).first().asString().startsWith("The swimmer");
    }

    @Test
    void anArticleOfShortParagraphsLosesNone() throws IOException {
        assertThat(leftOut("without.txt")).isEmpty();
    }

    @Test
    void aDigestOfUnrelatedNewsLosesNone() throws IOException {
        assertThat(leftOut("digest.txt")).isEmpty();
    }
}
