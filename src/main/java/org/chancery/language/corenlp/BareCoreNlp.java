package org.chancery.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;

/** The annotators of {@link CoreNlpAnnotator} in one pipeline that parses every sentence, and nothing of our own: what our speed is measured against. */
public final class BareCoreNlp {
    private final StanfordCoreNLP pipeline = CoreNlpAnnotator.pipeline("tokenize,pos,lemma,ner,depparse");

    /** Analyses an article, paragraph by paragraph, boilerplate left out; says how many tokens it has. */
    public int read(Article article) {
        int tokens = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() != Paragraph.Kind.BOILERPLATE) {
                Annotation annotation = new Annotation(article.text().substring(paragraph.start(), paragraph.end()));
                pipeline.annotate(annotation);
                tokens += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
            }
        }
        return tokens;
    }
}
