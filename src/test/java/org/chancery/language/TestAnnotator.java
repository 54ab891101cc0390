package org.chancery.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.language.corenlp.CoreNlpAnnotator;

/** The language models, loaded once for all tests. */
public final class TestAnnotator {
    private static final class Holder {
        static final Annotator ANNOTATOR = CoreNlpAnnotator.load();
    }

    private TestAnnotator() {}

    /** A text of one paragraph, tagged and not parsed. */
    public static AnnotatedArticle tagged(String text, Optional<LocalDate> published) {
        Article article = new Article(
                "test",
                text,
                Optional.empty(),
                published,
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, text.length())));
        return Holder.ANNOTATOR.annotate(article, sentence -> false);
    }
}
