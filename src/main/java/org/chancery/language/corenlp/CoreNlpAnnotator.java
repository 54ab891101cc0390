package org.chancery.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Stanford CoreNLP 4.5 with the left-3-words tagger, the 3-class name tagger and the neural dependency parser (Universal Dependencies). */
public final class CoreNlpAnnotator implements Annotator {
    private final StanfordCoreNLP tagger;
    private final SentenceParser parser;

    private CoreNlpAnnotator(StanfordCoreNLP tagger, SentenceParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /** Loads the models, side by side: some seconds. */
    public static CoreNlpAnnotator load() {
        CompletableFuture<SentenceParser> parser = CompletableFuture.supplyAsync(SentenceParser::load);
        StanfordCoreNLP tagger = pipeline("tokenize,pos,lemma,ner");
        return new CoreNlpAnnotator(tagger, parser.join());
    }

    static StanfordCoreNLP pipeline(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=false");
        settings.setProperty("pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("depparse.model", SentenceParser.MODEL);
        return new StanfordCoreNLP(settings);
    }

    @Override
    public AnnotatedArticle annotate(Article article, Predicate<Sentence> wanted) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() != Paragraph.Kind.BOILERPLATE) {
                annotate(article, paragraph, wanted, sentences);
            }
        }
        return new AnnotatedArticle(article, sentences);
    }

    private void annotate(Article article, Paragraph paragraph, Predicate<Sentence> wanted, List<Sentence> sentences) {
        Annotation annotation = new Annotation(article.text().substring(paragraph.start(), paragraph.end()));
        tagger.annotate(annotation);
        for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<Token> tokens = map.get(CoreAnnotations.TokensAnnotation.class).stream()
                    .map(label -> token(label, paragraph.start()))
                    .toList();
            Sentence tagged = new Sentence(sentences.size(), paragraph, tokens, Dependencies.NONE);
            sentences.add(
                    wanted.test(tagged) ? new Sentence(tagged.index(), paragraph, tokens, parser.parse(map)) : tagged);
        }
    }

    private static Token token(CoreLabel label, int offset) {
        String tag = label.tag();
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        return new Token(
                label.originalText().isEmpty() ? label.word() : label.originalText(),
                tag.startsWith("NNP") ? lemma : lemma.toLowerCase(java.util.Locale.ROOT),
                tag,
                name(label.ner()),
                offset + label.beginPosition(),
                offset + label.endPosition());
    }

    private static Token.NameTag name(String tag) {
        return switch (tag == null ? "O" : tag) {
            case "PERSON" -> Token.NameTag.PERSON;
            case "ORGANIZATION" -> Token.NameTag.ORGANIZATION;
            case "LOCATION" -> Token.NameTag.LOCATION;
            default -> Token.NameTag.NONE;
        };
    }
}
