package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.corenlp.CoreNlpAnnotator;
import org.chancery.time.edtf.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases, {@code cases.txt}. */
class TimeTaggerTest {
    private static Annotator annotator;
    private static TimeTagger tagger;

    @BeforeAll
    static void load() {
        annotator = CoreNlpAnnotator.load();
        tagger = new TimeTagger();
    }

    static List<TimeCase> cases() throws IOException {
        return TimeCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsWhatTheTableSays(TimeCase each) {
        AnnotatedArticle article = annotator.annotate(each.article(), sentence -> false);
        List<TimeExpression> found = tagger.tag(article);

        assertThat(found.stream().map(TimeCase::line)).containsExactlyElementsOf(each.expected());
        assertThat(found).allSatisfy(expression -> {
            assertThat(article.text(expression.start(), expression.end())).isEqualTo(expression.text());
            expression.bounds().ifPresent(bounds -> assertThat(Edtf.parse(bounds.edtf()))
                    .hasToString(bounds.edtf()));
        });
    }
}
