package org.chancery.build;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.article.Article;
import org.chancery.entity.EntityMention;
import org.chancery.entity.Linking;
import org.chancery.entity.judgement.Namings;
import org.chancery.event.Claim;
import org.chancery.event.Extractor;
import org.chancery.graph.Filing;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeTagger;

/** Reads an article: its language, its times, whom it names, what it claims. May be used by several threads at once. */
public final class Analyst {
    private final Supplier<Annotator> annotator;
    private final TimeTagger tagger;
    private final Linking linker;
    private final Extractor extractor;

    /** @param annotator loads the language models; asked once, when the first article is read */
    public Analyst(Supplier<Annotator> annotator, TimeTagger tagger, Linking linker, Extractor extractor) {
        this.annotator = Suppliers.memoize(requireNonNull(annotator, "annotator is null")::get);
        this.tagger = requireNonNull(tagger, "tagger is null");
        this.linker = requireNonNull(linker, "linker is null");
        this.extractor = requireNonNull(extractor, "extractor is null");
    }

    /** Loads the language models, if they are not loaded yet. */
    Annotator models() {
        return annotator.get();
    }

    /** @param readBy what reads it */
    Filing read(Article article, String readBy, Timings timings) {
        AnnotatedArticle annotated =
                timings.time(Stage.LANGUAGE, () -> models().annotate(article, extractor.candidates()));
        return timings.time(Stage.CLAIMS, () -> file(annotated, readBy));
    }

    private Filing file(AnnotatedArticle annotated, String readBy) {
        List<TimeExpression> times = tagger.tag(annotated);
        List<EntityMention> mentions = linker.link(annotated, times);
        List<Claim> claims = extractor.extract(annotated, times, mentions);
        Article article = annotated.article();
        String digest = linker.isFinal(mentions) ? Digest.of(article, readBy) : Digest.open(article, readBy);
        return new Filing(article, claims, Namings.of(article, mentions), digest);
    }
}
