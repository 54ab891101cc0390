package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.event.Actor;
import org.chancery.event.syntax.Tree;

/**
 * Whom a thing belongs to or strikes, where the thing itself is no actor: "Iran's attack", "a ruling of the court", "the killing of civilians", "a base in
 * Syria". Human coders take that actor for the target of what is said of the thing or done to it.
 */
final class Owners {
    /** What introduces the actor behind a thing, the likeliest first: who did it before whom it struck and where. */
    private static final List<String> PREPOSITIONS = List.of(
            "by", "of", "from", "against", "on", "to", "for", "with", "in", "at", "into", "over", "among", "between",
            "near", "across", "inside", "during", "through", "towards", "toward");

    /** The same behind a verb that says more of the thing: "tariffs imposed by". */
    private static final List<String> BEHIND_VERB = List.of("by", "against", "on", "in", "to");

    private static final int DEPTH = 3;
    private final Mentions mentions;
    private final Names names;
    private final Wording wording;
    private final BiFunction<Tree, Integer, List<Actor>> single;

    /** @param single the actors that a noun phrase names by itself */
    Owners(Mentions mentions, Names names, Wording wording, BiFunction<Tree, Integer, List<Actor>> single) {
        this.mentions = requireNonNull(mentions, "mentions is null");
        this.names = requireNonNull(names, "names is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.single = requireNonNull(single, "single is null");
    }

    /** The actors behind a thing, with the words that name them; empty when the phrase names none. */
    List<Actor> of(Tree tree, int thing) {
        return of(tree, thing, DEPTH);
    }

    private List<Actor> of(Tree tree, int thing, int depth) {
        Optional<Actor> place = place(tree, thing);
        if (place.isPresent()) {
            return List.of(place.get());
        }
        return Stream.of(possessors(tree, thing), modifiers(tree, thing))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> depth == 0 ? List.of() : behind(tree, thing, depth));
    }

    /** A place that stands for the people there. */
    private Optional<Actor> place(Tree tree, int token) {
        return mentions.at(tree.sentence().index(), token)
                .filter(mention -> mention.form() == EntityMention.Form.NAME
                        && mention.entity().type() == EntityType.PLACE)
                .map(mention -> new Actor(mention.text(), people(mention.entity())));
    }

    private Entity people(Entity place) {
        return names.acting(place)
                .orElseGet(() -> UnlinkedEntities.entity(
                        place.label(), EntityType.GROUP, place.country(), place.countryCode(), Optional.of("CVL")));
    }

    private List<Actor> possessors(Tree tree, int thing) {
        return tree.children(thing, "nmod:poss").stream()
                .flatMap(owner -> {
                    List<Actor> named = single.apply(tree, owner);
                    return (named.isEmpty() ? place(tree, owner).stream() : named.stream());
                })
                .toList();
    }

    /** Names, demonyms and actor nouns before the thing: "Chinese goods", "government policy", "a U.S. Supreme Court decision". */
    private List<Actor> modifiers(Tree tree, int thing) {
        int sentence = tree.sentence().index();
        Set<Integer> before = new LinkedHashSet<>(tree.children(thing, "amod", "compound", "nmod"));
        before.removeIf(child -> child > thing);
        for (int child :
                before.stream().sorted(java.util.Comparator.reverseOrder()).toList()) {
            Optional<EntityMention> mention = mentions.at(sentence, child);
            Optional<Entity> owner = mention.flatMap(m -> names.owning(m.entity()));
            if (owner.isPresent()) {
                return List.of(new Actor(wording.phrase(tree, thing), owner.get()));
            }
            List<Actor> named = mention.isPresent() ? List.of() : single.apply(tree, child);
            if (!named.isEmpty()) {
                String words = wording.phrase(tree, thing);
                return named.stream()
                        .map(actor -> new Actor(words, actor.entity()))
                        .toList();
            }
        }
        return List.of();
    }

    /** "a number of Syrians, Iraqis and Afghans": all that are named together; without one who acts the first, none. */
    private List<Actor> together(Tree tree, int noun) {
        List<Actor> first = single.apply(tree, noun);
        return first.isEmpty()
                ? first
                : Coordination.of(tree, noun, noun).stream()
                        .flatMap(one -> single.apply(tree, one).stream())
                        .distinct()
                        .toList();
    }

    private List<Actor> behind(Tree tree, int thing, int depth) {
        for (int noun : tree.prepositional(thing, PREPOSITIONS)) {
            List<Actor> named = together(tree, noun);
            List<Actor> found = named.isEmpty() ? of(tree, noun, depth - 1) : named;
            if (!found.isEmpty()) {
                return found;
            }
        }
        return tree.children(thing, "acl", "acl:relcl").stream()
                .flatMap(verb -> tree.prepositional(verb, BEHIND_VERB).stream())
                .map(noun -> single.apply(tree, noun))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }
}
