package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.SportNews;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.ActorNoun;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.pattern.Found;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** News that is no politics though it sounds like it: games between countries, ordinary crime, courts among themselves and with the firms of their country. */
final class OtherNews {
    private static final Set<EventType> PROSECUTIONS =
            Set.of(EventType.COERCION, EventType.ACCUSATION, EventType.ASSAULT);
    private static final Set<EventType> RULINGS =
            Set.of(EventType.CONCESSION, EventType.REJECTION, EventType.STATEMENT);
    private static final Set<String> JUSTICE = Set.of("JUD", "COP");
    private static final Set<String> LITIGANTS = Set.of("JUD", "BUS");
    /** Sectors of people to whom things happen as to anybody. */
    private static final Set<String> ANYBODY = Set.of("CVL", "MED", "EDU", "BUS", "CRM", "UNK");

    private final Lexicon lexicon;
    private final ActorResolver actors;
    private final SportNews sport;

    OtherNews(Lexicon lexicon, ActorResolver actors, SportNews sport) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.sport = requireNonNull(sport, "sport is null");
    }

    boolean covers(Tree tree, Found found) {
        return isGame(tree, found) || isCrime(tree, found) || isLitigation(found);
    }

    /** "France will meet Argentina in the World Cup": countries and people without an army or a government beside them, in a sentence about a game. */
    private boolean isGame(Tree tree, Found found) {
        return sport.covers(tree.sentence())
                && found.parties().all().allMatch(entity -> entity.sector().isEmpty());
    }

    /** "A court sentenced a nurse for murder": one private person, a crime, and nobody of public life beside them. */
    private boolean isCrime(Tree tree, Found found) {
        return PROSECUTIONS.contains(found.type().root())
                && speaksOf(tree, "crime")
                && sources(found).allMatch(entity -> isOf(JUSTICE, entity) || isOf(ANYBODY, entity))
                && !found.parties().target().isEmpty()
                && found.parties().target().stream().allMatch(party -> isAnybody(tree, party))
                && !isInternational(found)
                && !hasPublicLife(tree);
    }

    private static boolean isAnybody(Tree tree, Party party) {
        Entity entity = party.entity();
        return !entity.isLinked()
                && entity.type() == EntityType.GROUP
                && isOf(ANYBODY, entity)
                && party.token() >= 0
                && !tree.token(party.token()).tag().endsWith("S");
    }

    private boolean hasPublicLife(Tree tree) {
        Stream<String> nouns = IntStream.range(0, tree.size())
                .mapToObj(tree::token)
                .filter(Token::isNoun)
                .flatMap(token -> lexicon.actorNoun(token).stream())
                .filter(noun -> noun.kind() != ActorNoun.Kind.BEARER)
                .map(ActorNoun::sector);
        Stream<String> names =
                actors.mentions(tree).stream().map(EntityMention::entity).flatMap(entity -> entity.sector().stream());
        return Stream.concat(nouns, names).anyMatch(sector -> !ANYBODY.contains(sector) && !JUSTICE.contains(sector));
    }

    /** "The Supreme Court overturned a lower court's decision": courts among themselves, and what they tell firms of their own country short of convicting them. */
    private static boolean isLitigation(Found found) {
        return RULINGS.contains(found.type().root())
                && found.parties().isBoth()
                && found.parties().all().allMatch(entity -> isOf(LITIGANTS, entity))
                && found.parties().all().anyMatch(entity -> isOf(JUSTICE, entity))
                && !isInternational(found);
    }

    private boolean speaksOf(Tree tree, String kind) {
        Set<String> words = lexicon.classes().of(kind);
        return IntStream.range(0, tree.size()).anyMatch(i -> words.contains(Lexicon.lemma(tree.token(i))));
    }

    private static Stream<Entity> sources(Found found) {
        return found.parties().source().stream().map(Party::entity);
    }

    private static boolean isOf(Set<String> sectors, Entity entity) {
        return entity.sector().filter(sectors::contains).isPresent();
    }

    private static boolean isInternational(Found found) {
        return found.parties()
                        .all()
                        .flatMap(entity -> entity.countryCode().stream())
                        .distinct()
                        .count()
                > 1;
    }
}
