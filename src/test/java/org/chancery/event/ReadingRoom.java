package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.article.Paragraphs;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Linker;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.event.extract.ArticleReading;
import org.chancery.event.extract.Traced;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.Sentence;
import org.chancery.language.corenlp.CoreNlpAnnotator;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeTagger;

/** Everything that reads claims from text, loaded once for all tests of this package. */
final class ReadingRoom {
    private static final class Loaded {
        static final Catalogue CATALOGUE = BundledCatalogue.load();
        static final Annotator ANNOTATOR = CoreNlpAnnotator.load();
        static final Extractor EXTRACTOR = new Extractor(Lexicon.bundled(), CATALOGUE);
    }

    private ReadingRoom() {}

    static Article article(String text, String published) {
        return new Article(
                "test",
                text,
                Optional.empty(),
                Optional.of(LocalDate.parse(published)),
                Optional.empty(),
                Optional.empty(),
                paragraphs(text));
    }

    /** Running text, and what stands before it as an agency's dateline. */
    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> split = new Paragraphs().split(text, Optional.empty());
        return split.get(0).kind() == Paragraph.Kind.DATELINE
                ? split
                : List.of(new Paragraph(Paragraph.Kind.BODY, 0, text.length()));
    }

    static List<Claim> claims(String text, String published) {
        return claims(article(text, published), Loaded.EXTRACTOR.candidates());
    }

    static List<Claim> claims(Article article, Predicate<Sentence> parsed) {
        AnnotatedArticle annotated = Loaded.ANNOTATOR.annotate(article, parsed);
        List<TimeExpression> times = new TimeTagger().tag(annotated);
        return Loaded.EXTRACTOR.extract(annotated, times, new Linker(Loaded.CATALOGUE).link(annotated, times));
    }

    /** The claims with the triggers that they come from. */
    static List<Traced> traced(Article article, Predicate<Sentence> parsed) {
        AnnotatedArticle annotated = Loaded.ANNOTATOR.annotate(article, parsed);
        List<TimeExpression> times = new TimeTagger().tag(annotated);
        return Loaded.EXTRACTOR.traced(annotated, times, new Linker(Loaded.CATALOGUE).link(annotated, times));
    }

    /** The claims when every sentence is parsed and looked at, one that can hold no event too. */
    static List<Claim> claimsOfAllSentences(Article article) {
        AnnotatedArticle annotated = Loaded.ANNOTATOR.annotate(article, sentence -> true);
        List<TimeExpression> times = new TimeTagger().tag(annotated);
        return new ArticleReading(
                        annotated,
                        times,
                        new Linker(Loaded.CATALOGUE).link(annotated, times),
                        Lexicon.bundled(),
                        Loaded.CATALOGUE)
                .claims(sentence -> true);
    }

    static ActorCoder actors() {
        return new ActorCoder(Loaded.ANNOTATOR, new Linker(Loaded.CATALOGUE), Lexicon.bundled(), Loaded.CATALOGUE);
    }

    static Extractor extractor() {
        return Loaded.EXTRACTOR;
    }
}
