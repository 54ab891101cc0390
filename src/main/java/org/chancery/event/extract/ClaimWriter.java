package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.CodePoints;
import org.chancery.article.Paragraph;
import org.chancery.entity.EntityMention;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Evidence;
import org.chancery.event.Status;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.detail.AmountFinder;
import org.chancery.event.detail.Attribution;
import org.chancery.event.detail.PlaceFinder;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.pattern.Found;
import org.chancery.event.pattern.Parties;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** Makes a claim of what was found in a sentence. */
final class ClaimWriter {
    private final Article article;
    private final CodePoints codePoints;
    private final ActorResolver actors;
    private final Lexicon lexicon;

    ClaimWriter(Article article, ActorResolver actors, Lexicon lexicon) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.article = requireNonNull(article, "article is null");
        this.codePoints = new CodePoints(article.text());
        this.actors = requireNonNull(actors, "actors is null");
    }

    Claim write(Tree tree, Found found, Status status, Optional<ClaimTime> time) {
        Parties parties = found.parties();
        List<Actor> source = parties.source().stream().map(Party::actor).toList();
        Optional<Actor> place = place(tree, found);
        List<Actor> target = target(found, parties, place);
        Evidence evidence = evidence(tree, found.token());
        Optional<Actor> speaker = new Attribution(tree, actors, lexicon)
                .of(found.token())
                .filter(actor ->
                        parties.source().stream().noneMatch(p -> p.entity().equals(actor.entity())));
        return new Claim(
                id(evidence, found, source, target, place),
                article.id(),
                found.type(),
                found.type().cameo(found.trigger().meaning().cameo(), status),
                status,
                source,
                target,
                place,
                time,
                article.published(),
                speaker,
                evidence,
                hasAmounts(found.type()) ? new AmountFinder(article, tree).below(found.token()) : List.of(),
                Optional.empty(),
                found.trigger().rule(),
                Confidence.of(tree, found, status),
                tree.sentence().paragraph().kind() == Paragraph.Kind.HEADLINE);
    }

    private Optional<Actor> place(Tree tree, Found found) {
        Optional<EntityMention> own = found.parties().places().stream().findFirst();
        return own.isPresent()
                ? own.map(mention -> new Actor(mention.text(), mention.entity()))
                : new PlaceFinder(tree, actors).of(found.token());
    }

    /** The host of a visit is the country visited. */
    private List<Actor> target(Found found, Parties parties, Optional<Actor> place) {
        List<Actor> target = parties.target().stream().map(Party::actor).toList();
        if (found.type() != EventType.VISIT || !target.isEmpty()) {
            return target;
        }
        return place
                .flatMap(p -> p.entity().country().flatMap(actors::entity).map(host -> new Actor(p.text(), host)))
                .filter(host -> parties.source().stream()
                        .noneMatch(
                                p -> p.entity().country().equals(host.entity().country())))
                .stream()
                .toList();
    }

    private static boolean hasAmounts(EventType type) {
        return switch (type.root()) {
            case PLEDGE, AID, COOPERATION, SANCTION, DEMAND, REQUEST, AGREEMENT, CONCESSION, THREAT -> true;
            default -> false;
        };
    }

    private Evidence evidence(Tree tree, int trigger) {
        int start = tree.sentence().start();
        int end = tree.sentence().end();
        Token word = tree.token(trigger);
        return new Evidence(
                article.text().substring(start, end),
                codePoints.at(start),
                codePoints.at(end),
                word.text(),
                codePoints.at(word.start()));
    }

    /** An id that is the same whenever the same article is read. */
    private String id(Evidence evidence, Found found, List<Actor> source, List<Actor> target, Optional<Actor> place) {
        String parties = Stream.of(source.stream(), target.stream(), place.stream())
                .map(side -> side.map(actor -> actor.entity().id()).sorted().collect(Collectors.joining(",")))
                .collect(Collectors.joining(">"));
        String key = String.join(
                "|",
                article.id(),
                String.valueOf(evidence.triggerStart()),
                found.type().localName(),
                parties,
                found.trigger().rule());
        return "claim-"
                + Hashing.sha256()
                        .hashString(key, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 16);
    }
}
