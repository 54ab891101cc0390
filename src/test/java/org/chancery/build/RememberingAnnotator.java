package org.chancery.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.chancery.article.Article;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.Sentence;
import org.chancery.language.corenlp.CoreNlpAnnotator;

/** Analyses the language of an article once. */
record RememberingAnnotator(Annotator models, Map<Article, AnnotatedArticle> known) implements Annotator {
    static Annotator load() {
        return new RememberingAnnotator(CoreNlpAnnotator.load(), new ConcurrentHashMap<>());
    }

    @Override
    public AnnotatedArticle annotate(Article article, Predicate<Sentence> wanted) {
        return known.computeIfAbsent(article, unknown -> models.annotate(unknown, wanted));
    }
}
