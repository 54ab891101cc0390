package org.chancery.language;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.article.Article;

/** An article with its sentences, boilerplate left out. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {
    public AnnotatedArticle {
        requireNonNull(article, "article is null");
        sentences = List.copyOf(sentences);
    }

    /** The words of the article between two offsets in UTF-16 code units. */
    public String text(int start, int end) {
        return article.text().substring(start, end);
    }
}
