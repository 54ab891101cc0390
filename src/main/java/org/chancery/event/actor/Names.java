package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Catalogue;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.event.Actor;
import org.chancery.event.lexicon.ActorNoun;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;

/** Actors by name. */
final class Names {
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Catalogue catalogue;
    private final Wording wording;

    Names(Mentions mentions, Lexicon lexicon, Catalogue catalogue, Wording wording) {
        this.mentions = requireNonNull(mentions, "mentions is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.wording = requireNonNull(wording, "wording is null");
    }

    /** "Kim, whom he has not seen": the name that a relative pronoun follows. */
    List<Actor> antecedent(Tree tree, int pronoun) {
        return mentions.in(tree.sentence().index()).stream()
                .filter(m -> m.lastToken() < pronoun && pronoun - m.lastToken() <= 2)
                .reduce((a, b) -> b)
                .map(m -> named(tree, m.lastToken(), m))
                .orElseGet(List::of);
    }

    /** The name that a phrase consists of, follows its title, or stands in apposition to it. */
    Optional<EntityMention> name(Tree tree, int head) {
        int sentence = tree.sentence().index();
        Optional<EntityMention> own = mentions.at(sentence, head).filter(m -> m.form() != EntityMention.Form.DEMONYM);
        int last = new Phrases(tree).last(head);
        Optional<EntityMention> behind = mentions.within(sentence, head, last).stream()
                .filter(m -> m.form() == EntityMention.Form.NAME)
                .reduce((a, b) -> b);
        Optional<EntityMention> best = behind.isPresent() && !own.equals(behind) ? behind : own;
        if (best.filter(m -> m.form() == EntityMention.Form.NAME).isPresent()) {
            return lexicon.actorNoun(tree.token(head)).isPresent()
                            && !tree.token(head).isProperNoun()
                            && own.isEmpty()
                    ? best.filter(m -> m.entity().type() == EntityType.PERSON)
                    : best;
        }
        Optional<EntityMention> apposed = tree.children(head, "appos", "dep").stream()
                .filter(child -> child > head && child - head < 8)
                .flatMap(child -> mentions.at(sentence, child).stream())
                .filter(m -> m.form() == EntityMention.Form.NAME && m.entity().type() == EntityType.PERSON)
                .findFirst();
        return apposed.isPresent() ? apposed : best;
    }

    List<Actor> named(Tree tree, int head, EntityMention mention) {
        return acting(mention.entity())
                .map(entity -> withSector(entity, tree, mention.lastToken()))
                .map(entity -> List.of(new Actor(wording.words(tree, head, mention), entity)))
                .orElseGet(List::of);
    }

    /** A name that no catalogue holds is of the sector that its last word tells: "Free Province Militia". */
    private Entity withSector(Entity entity, Tree tree, int last) {
        boolean open = !entity.isLinked()
                && entity.type() == EntityType.ORGANIZATION
                && entity.sector().isEmpty();
        return lexicon.actorNoun(tree.token(last))
                .filter(noun -> open && noun.kind() != ActorNoun.Kind.BEARER)
                .map(noun -> UnlinkedEntities.entity(
                        entity.label(),
                        entity.type(),
                        entity.country(),
                        entity.countryCode(),
                        Optional.of(noun.sector())))
                .orElse(entity);
    }

    /** "the Ukrainians", "two Russians": the people of a country. */
    List<Actor> people(Tree tree, int head) {
        boolean plural = tree.token(head).tag().endsWith("S")
                || !tree.children(head, "nummod", "det").isEmpty();
        return mentions.at(tree.sentence().index(), head)
                .filter(m -> m.form() == EntityMention.Form.DEMONYM
                        && plural
                        && tree.token(head).isNoun())
                .map(m -> List.of(new Actor(
                        wording.phrase(tree, head),
                        UnlinkedEntities.entity(
                                wording.withoutDeterminer(tree, head),
                                EntityType.GROUP,
                                m.entity().country(),
                                m.entity().countryCode(),
                                Optional.of("CVL")))))
                .orElseGet(List::of);
    }

    /** What a name stands for where it acts: a capital or a seat for its country; other places do not act. */
    Optional<Entity> acting(Entity entity) {
        return switch (entity.type()) {
            case PLACE -> entity.standsFor().flatMap(catalogue::entity);
            case OTHER -> Optional.empty();
            default -> Optional.of(entity);
        };
    }

    /** The country of a place or of whatever else has one. */
    Optional<Entity> country(Entity entity) {
        return entity.country().flatMap(catalogue::entity);
    }

    /** What something belongs to: itself where it acts, else its country. */
    Optional<Entity> owning(Entity entity) {
        return acting(entity).or(() -> entity.country().flatMap(catalogue::entity));
    }
}
