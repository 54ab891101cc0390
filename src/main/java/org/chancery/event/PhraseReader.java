package org.chancery.event;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.KnownGroup;
import org.chancery.entity.KnownGroupTables;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.syntax.Tree;

/**
 * The actor that a phrase names by itself, without an event around it. Beyond what acts inside an article, it codes what a human coder still codes: a capital is the
 * government that it stands for, the people of any other place are civilians, a thing is of the country that it belongs to, an unknown "he" is somebody.
 */
final class PhraseReader {
    private static final String UNKNOWN = "UNK";
    private static final Set<String> SOMEBODY =
            Set.of("he", "she", "they", "him", "her", "them", "who", "someone", "somebody", "everyone");

    private final ActorResolver resolver;
    private final Tree tree;

    PhraseReader(ActorResolver resolver, Tree tree) {
        this.resolver = requireNonNull(resolver, "resolver is null");
        this.tree = requireNonNull(tree, "tree is null");
    }

    /** The actor that a noun phrase names, of several the first. */
    Optional<Actor> actor(int head, String words) {
        Optional<Actor> acting =
                resolver.parties(tree, head).stream().findFirst().map(Party::actor);
        return acting.map(actor -> ofSeat(actor, head))
                .or(() -> resolver.behind(tree, head).stream().findFirst().map(party -> thing(party.actor(), words)))
                .or(() -> somebody(head));
    }

    /** "Tehran", "the Pentagon": not the country as a whole but who governs it from there. */
    private Actor ofSeat(Actor actor, int head) {
        Optional<Entity> seat = resolver.mention(tree, head)
                .map(EntityMention::entity)
                .filter(entity -> entity.type() == EntityType.PLACE);
        Entity entity = actor.entity();
        if (seat.isEmpty()
                || entity.type() != EntityType.COUNTRY
                || entity.sector().isPresent()) {
            return actor;
        }
        String sector = KnownGroupTables.called(seat.get().label().replaceFirst("^The ", ""))
                .flatMap(KnownGroup::sector)
                .orElse("GOV");
        return new Actor(
                actor.text(),
                new Entity(
                        entity.id(),
                        entity.label(),
                        entity.type(),
                        entity.country(),
                        entity.countryCode(),
                        Optional.of(sector),
                        entity.standsFor(),
                        entity.aliases(),
                        entity.point()));
    }

    /** "a Syrian island", "regions across Indonesia": nobody in particular, of a country. */
    private static Actor thing(Actor owner, String words) {
        if (owner.entity().type() != EntityType.COUNTRY) {
            return owner;
        }
        return new Actor(
                words,
                UnlinkedEntities.entity(
                        words,
                        EntityType.GROUP,
                        owner.entity().country(),
                        owner.entity().countryCode(),
                        Optional.of(owner.entity().sector().orElse(UNKNOWN))));
    }

    private Optional<Actor> somebody(int head) {
        String word = tree.token(head).text();
        return SOMEBODY.contains(tree.lemma(head))
                ? Optional.of(new Actor(
                        word,
                        UnlinkedEntities.entity(
                                word, EntityType.PERSON, Optional.empty(), Optional.empty(), Optional.of(UNKNOWN))))
                : Optional.empty();
    }
}
