package org.chancery.event;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.entity.Catalogue;
import org.chancery.entity.EntityMention;
import org.chancery.event.extract.ArticleReading;
import org.chancery.event.extract.Traced;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.time.TimeExpression;

/** Reads the claims of an article. May be used by several threads at once. */
public final class Extractor {
    private final Lexicon lexicon;
    private final Catalogue catalogue;

    public Extractor(Lexicon lexicon, Catalogue catalogue) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /**
     * Whether a sentence can hold an event: a word that can name one, and one that can name an actor. Only such sentences are worth the
     * parser's time; the others are not looked at for events, parsed or not.
     */
    public Predicate<Sentence> candidates() {
        return sentence ->
                lexicon.canTrigger(sentence) && sentence.tokens().stream().anyMatch(this::canAct);
    }

    private boolean canAct(Token token) {
        return token.isProperNoun()
                || token.isPronoun()
                || token.tag().startsWith("JJ")
                        && Character.isUpperCase(token.text().charAt(0))
                || lexicon.actorNoun(token).isPresent()
                || lexicon.collective(token).isPresent();
    }

    /**
     * The claims of an article, in the order of its text.
     *
     * @param article parsed at least where {@link #candidates()} says so
     * @param times the time expressions of the article
     * @param mentions the entity mentions of the article
     */
    public List<Claim> extract(AnnotatedArticle article, List<TimeExpression> times, List<EntityMention> mentions) {
        return reading(article, times, mentions).claims(candidates());
    }

    /** The same with the triggers that the claims come from, for who checks a lexicon. */
    public List<Traced> traced(AnnotatedArticle article, List<TimeExpression> times, List<EntityMention> mentions) {
        return reading(article, times, mentions).traced(candidates());
    }

    private ArticleReading reading(AnnotatedArticle article, List<TimeExpression> times, List<EntityMention> mentions) {
        return new ArticleReading(article, times, mentions, lexicon, catalogue);
    }
}
