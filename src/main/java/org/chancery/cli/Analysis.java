package org.chancery.cli;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.chancery.article.Article;
import org.chancery.assemble.Assembler;
import org.chancery.benchmark.Stage;
import org.chancery.benchmark.StageTimes;
import org.chancery.build.Analyst;
import org.chancery.build.Builder;
import org.chancery.build.Settings;
import org.chancery.entity.Catalogue;
import org.chancery.entity.EntityMention;
import org.chancery.entity.Linking;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.entity.judgement.ArticleJudge;
import org.chancery.entity.judgement.JudgedMentions;
import org.chancery.entity.judgement.Judgements;
import org.chancery.entity.judgement.Namings;
import org.chancery.event.Actor;
import org.chancery.event.ActorCoder;
import org.chancery.event.ActorPhrase;
import org.chancery.event.Claim;
import org.chancery.event.Extractor;
import org.chancery.event.JudgedClaims;
import org.chancery.event.extract.Traced;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.graph.ShapeCheck;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Annotator;
import org.chancery.language.Sentence;
import org.chancery.language.corenlp.CoreNlpAnnotator;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeTagger;
import org.slf4j.LoggerFactory;

/** What can be read out of one article. May be used by several threads at once. */
final class Analysis {
    private final Annotator annotator;
    private final TimeTagger times = new TimeTagger();
    private final Catalogue catalogue;
    private final Linking linker;
    private final Extractor extractor;
    private final ActorCoder actors;

    private Analysis(Annotator annotator, Names names, Lexicon lexicon) {
        this.annotator = annotator;
        this.catalogue = names.catalogue();
        this.linker = names.linker();
        this.extractor = new Extractor(lexicon, catalogue);
        this.actors = new ActorCoder(annotator, linker, lexicon, catalogue);
    }

    /** Loads when it is first asked, so that inputs that are all bad cost no time. */
    static Supplier<Analysis> whenNeeded() {
        return Suppliers.memoize(() -> load(Lexicon.bundled()));
    }

    /** The same with another lexicon. */
    static Supplier<Analysis> whenNeeded(Lexicon lexicon) {
        return whenNeeded(lexicon, Analysis::bundled);
    }

    /** The same with other names. */
    static Supplier<Analysis> whenNeeded(Supplier<Names> names) {
        return whenNeeded(Lexicon.bundled(), names);
    }

    /** The same with another lexicon and other names. */
    static Supplier<Analysis> whenNeeded(Lexicon lexicon, Supplier<Names> names) {
        return Suppliers.memoize(() -> load(lexicon, names));
    }

    private static Names bundled() {
        return Names.of(BundledCatalogue.load());
    }

    /** Loads models and catalogue, side by side: some seconds. */
    static Analysis load(Lexicon lexicon) {
        return load(lexicon, Analysis::bundled);
    }

    private static Analysis load(Lexicon lexicon, Supplier<Names> names) {
        LoggerFactory.getILoggerFactory(); // begins in one thread, or it complains about the others
        CompletableFuture<Names> loaded = CompletableFuture.supplyAsync(names);
        return new Analysis(CoreNlpAnnotator.load(), loaded.join(), lexicon);
    }

    /** The whole way into a store; the language models are loaded when there is an article to read. */
    static Builder builder(Settings settings, Lexicon lexicon) {
        return builder(settings, lexicon, bundled());
    }

    /** The same with names that are loaded already. */
    static Builder builder(Settings settings, Lexicon lexicon, Names names) {
        LoggerFactory.getILoggerFactory();
        Analyst analyst = new Analyst(
                CoreNlpAnnotator::load, new TimeTagger(), names.linker(), new Extractor(lexicon, names.catalogue()));
        return new Builder(analyst, names.catalogue(), new Assembler(), ShapeCheck.load(), settings);
    }

    List<TimeExpression> times(Article article) {
        return times.tag(annotator.annotate(article, sentence -> false));
    }

    List<EntityMention> mentions(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article, sentence -> false);
        return linker.link(annotated, times.tag(annotated));
    }

    /** The mentions of an article by the judgements of people. */
    List<EntityMention> mentions(Article article, Judgements judgements) {
        return JudgedMentions.of(article, mentions(article), judgements, catalogue);
    }

    /** The claims of an article by the judgements of people. */
    List<Claim> claims(Article article, Judgements judgements) {
        if (judgements.isEmpty()) {
            return claims(article);
        }
        AnnotatedArticle annotated = annotator.annotate(article, extractor.candidates());
        List<TimeExpression> timexes = times.tag(annotated);
        List<EntityMention> mentions = linker.link(annotated, timexes);
        ArticleJudge judge = ArticleJudge.of(
                article.id(), article.published(), Namings.of(article, mentions), judgements, catalogue);
        return extractor.extract(annotated, timexes, mentions).stream()
                .map(claim -> JudgedClaims.of(claim, judge))
                .toList();
    }

    Optional<Actor> actor(ActorPhrase phrase) {
        return actors.code(phrase);
    }

    List<Claim> claims(Article article) {
        return claims(article, StageTimes.untimed());
    }

    /** The claims with the triggers that they come from. */
    List<Traced> traced(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article, extractor.candidates());
        List<TimeExpression> timexes = times.tag(annotated);
        return extractor.traced(annotated, timexes, linker.link(annotated, timexes));
    }

    /** The same, with the time that each stage takes. */
    List<Claim> claims(Article article, StageTimes stages) {
        Predicate<Sentence> candidates = extractor.candidates();
        AnnotatedArticle annotated = stages.time(
                Stage.LANGUAGE,
                () -> annotator.annotate(
                        article, sentence -> stages.time(Stage.EVENTS, () -> candidates.test(sentence))));
        List<TimeExpression> timexes = stages.time(Stage.TIMES, () -> times.tag(annotated));
        List<EntityMention> mentions = stages.time(Stage.LINKS, () -> linker.link(annotated, timexes));
        return stages.time(Stage.EVENTS, () -> extractor.extract(annotated, timexes, mentions));
    }
}
