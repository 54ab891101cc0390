package org.chancery.language;

import java.util.function.Predicate;
import org.chancery.article.Article;

/** Analyses the language of articles. Implementations may be used by several threads at once. */
public interface Annotator {
    /**
     * Splits an article into sentences and tokens, tags them, and parses the sentences that are wanted.
     *
     * @param wanted tells from a tagged sentence whether it is worth the parser's time
     */
    AnnotatedArticle annotate(Article article, Predicate<Sentence> wanted);
}
