package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.event.Actor;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.detail.PlaceFinder;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Crowds told by their number alone: "thousands marched in Minsk", "tens of thousands took to the streets". They are of the country where they march. */
final class Crowds {
    private final Tree tree;
    private final Arguments arguments;
    private final ActorResolver actors;
    private final Lexicon lexicon;

    Crowds(Tree tree, Arguments arguments, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** The crowds among the subjects of a verb of protest. */
    List<Party> of(int verb) {
        Optional<Entity> place = new PlaceFinder(tree, actors).mention(verb).map(EntityMention::entity);
        return arguments.agents(verb).stream()
                .filter(subject -> lexicon.classes().of("many").contains(tree.lemma(subject)))
                .map(subject -> new Party(
                        new Actor(
                                tree.token(subject).text(),
                                UnlinkedEntities.entity(
                                        tree.lemma(subject)
                                                + place.map(where -> " (" + where.label() + ")")
                                                        .orElse(""),
                                        EntityType.GROUP,
                                        place.flatMap(Entity::country),
                                        place.flatMap(Entity::countryCode),
                                        Optional.of("OPP"))),
                        subject))
                .toList();
    }
}
