package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.entity.Catalogue;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.SectorGroup;
import org.chancery.entity.SportNews;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.detail.TimeAnchor;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.pattern.EventFinder;
import org.chancery.event.pattern.Found;
import org.chancery.event.status.Reading;
import org.chancery.event.status.StatusReader;
import org.chancery.event.syntax.Tree;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Sentence;
import org.chancery.time.TimeExpression;

/** One pass through an article, sentence by sentence; used once. */
public final class ArticleReading {
    private final AnnotatedArticle article;
    private final List<TimeExpression> times;
    private final Lexicon lexicon;
    private final ActorResolver actors;
    private final EventFinder finder;
    private final ClaimWriter writer;
    private final Relevance relevance;
    private final OtherNews otherNews;
    private final List<Told> told = new ArrayList<>();

    public ArticleReading(
            AnnotatedArticle article,
            List<TimeExpression> times,
            List<EntityMention> mentions,
            Lexicon lexicon,
            Catalogue catalogue) {
        this.article = requireNonNull(article, "article is null");
        this.times = List.copyOf(times);
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.actors = new ActorResolver(article.article(), mentions, lexicon, catalogue);
        this.finder = new EventFinder(lexicon, actors);
        this.relevance = Relevance.of(mentions);
        this.otherNews = new OtherNews(lexicon, actors, new SportNews(article, politicians(mentions)));
        this.writer = new ClaimWriter(article.article(), actors, lexicon);
    }

    private static Predicate<Sentence> politicians(List<EntityMention> mentions) {
        Set<Integer> sentences = mentions.stream()
                .filter(mention ->
                        mention.entity().type() == EntityType.PERSON && SectorGroup.PUBLIC.has(mention.entity()))
                .map(EntityMention::sentence)
                .collect(Collectors.toUnmodifiableSet());
        return sentence -> sentences.contains(sentence.index());
    }

    /**
     * The claims in the order of the text, each once.
     *
     * @param candidates which sentences are read for events; of the others only the names are noted
     */
    public List<Claim> claims(Predicate<Sentence> candidates) {
        return told(candidates).stream().map(Told::claim).toList();
    }

    /** The same with the triggers that the claims come from. */
    public List<Traced> traced(Predicate<Sentence> candidates) {
        return told(candidates).stream()
                .map(one -> new Traced(one.claim(), one.found().trigger()))
                .toList();
    }

    private List<Told> told(Predicate<Sentence> candidates) {
        for (Sentence sentence : article.sentences()) {
            if (sentence.isParsed() && candidates.test(sentence)) {
                read(new Tree(sentence));
            } else {
                actors.read(sentence);
            }
        }
        return new OpenStatuses(told).settled();
    }

    private void read(Tree tree) {
        actors.read(tree);
        TimeAnchor anchor = new TimeAnchor(tree, times);
        StatusReader statuses = new StatusReader(tree, lexicon);
        Passage passage = new Passage(article.article().published());
        List<Told> here = new ArrayList<>();
        for (Found found : finder.find(tree)) {
            if (relevance.isPolitical(found) && !otherNews.covers(tree, found)) {
                tell(tree, found, statuses, anchor, passage).ifPresent(here::add);
            }
        }
        here.addAll(new Anaphora(tree, lexicon, writer, statuses, anchor, passage).claims(told, here));
        here.addAll(new EarlierEvents(tree, writer, anchor).claims(told, here));
        here.stream()
                .sorted(Comparator.comparingInt(Told::token))
                .filter(one -> told.stream()
                        .noneMatch(t -> t.claim().id().equals(one.claim().id())))
                .forEach(told::add);
    }

    private Optional<Told> tell(Tree tree, Found found, StatusReader statuses, TimeAnchor anchor, Passage passage) {
        Reading reading = isStanding(tree, found) ? statuses.ofStanding(found.token()) : statuses.read(found.token());
        if (reading.isNone()) {
            return Optional.empty();
        }
        int sentence = tree.sentence().index();
        Optional<ClaimTime> time = isSince(found) ? anchor.earlier(found.token()) : anchor.of(found.token());
        Optional<Status> said =
                isSince(found) ? Optional.of(Status.OCCURRED) : passage.status(tree, found, reading, time);
        actors.note(found.parties().all().toList(), sentence);
        Claim claim = writer.write(tree, found, said.orElse(Status.OCCURRED), time);
        return Optional.of(new Told(claim, sentence, found.token(), found, said.isEmpty()));
    }

    private static boolean isStanding(Tree tree, Found found) {
        return found.type().root() == EventType.SANCTION
                && found.trigger().pos() == PartOfSpeech.NOUN
                && (!tree.is(found.token(), "nsubj")
                        || !tree.children(found.token(), "nmod:poss").isEmpty());
    }

    private static boolean isSince(Found found) {
        return found.trigger().need() == Need.SINCE;
    }
}
