package org.chancery.event.detail;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.EntityMention;
import org.chancery.event.Actor;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Where an event happens: "in", "at", "near" or "outside" a place, said of the event, of its parties, or of the verb that carries it. */
public final class PlaceFinder {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "outside", "inside", "aboard", "across");
    private final Tree tree;
    private final ActorResolver actors;

    public PlaceFinder(Tree tree, ActorResolver actors) {
        this.tree = requireNonNull(tree, "tree is null");
        this.actors = requireNonNull(actors, "actors is null");
    }

    /** The place of the event that a word names; a place named twice ("Busan, South Korea") is the smaller. */
    public Optional<Actor> of(int trigger) {
        return mention(trigger).map(mention -> new Actor(mention.text(), mention.entity()));
    }

    /** The mention that names the place. */
    public Optional<EntityMention> mention(int trigger) {
        Stream<Integer> carriers = Stream.of(
                        Stream.of(trigger),
                        tree.children(trigger, "nmod", "obl", "obj").stream(),
                        new Arguments(tree).governingVerb(trigger).stream().filter(verb -> isCarrier(trigger, verb)))
                .flatMap(s -> s)
                .distinct();
        return carriers.flatMap(carrier -> places(carrier).stream()).findFirst().or(() -> relative(trigger));
    }

    /** "South Korea, where he is scheduled to meet": the place that a relative clause with "where" hangs on. */
    private Optional<EntityMention> relative(int trigger) {
        int at = trigger;
        for (int steps = 0; at >= 0 && steps < 5; steps++, at = tree.head(at)) {
            Optional<Integer> where = tree.children(at, "advmod").stream()
                    .filter(child -> tree.lemma(child).equals("where"))
                    .findFirst();
            if (where.isPresent()) {
                return placeBefore(where.get());
            }
            if (tree.is(at, "conj") && tree.token(tree.head(at)).isVerb()) {
                continue;
            }
            if (!tree.is(at, "xcomp", "ccomp", "obj", "nmod", "obl", "nsubj")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<EntityMention> placeBefore(int where) {
        List<EntityMention> before = actors.mentions(tree).stream()
                .filter(m -> m.lastToken() < where
                        && where - m.lastToken() <= 2
                        && m.entity().type().isPlace())
                .toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private static boolean isCarrier(int trigger, int verb) {
        return Math.abs(trigger - verb) < 12;
    }

    private List<EntityMention> places(int carrier) {
        return tree.children(carrier, "obl", "nmod", "advcl").stream()
                .filter(noun -> PREPOSITIONS.contains(tree.preposition(noun)))
                .flatMap(noun -> actors.mention(tree, noun).stream())
                .filter(mention -> mention.entity().type().isPlace())
                .toList();
    }
}
