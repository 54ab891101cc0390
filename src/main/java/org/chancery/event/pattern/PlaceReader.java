package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.chancery.entity.EntityMention;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.lexicon.Slot;
import org.chancery.event.syntax.Tree;

/** The places that a row itself asks for: "a visit to Japan", "the itinerary takes in Paris and Rome". */
final class PlaceReader {
    /** What binds a stop to the verb of an itinerary; nothing where the stop is its object. */
    private static final Set<String> STOPS = Set.of("in", "to", "at", "through", "with", "");

    private final Tree tree;
    private final ActorResolver actors;
    private final SlotReader slots;

    PlaceReader(Tree tree, ActorResolver actors, SlotReader slots) {
        this.tree = requireNonNull(tree, "tree is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.slots = requireNonNull(slots, "slots is null");
    }

    /** The places of the first group of slots that names any. */
    List<EntityMention> of(Occurrence occurrence) {
        for (List<Slot> group : occurrence.trigger().roles().place()) {
            List<EntityMention> found = group.stream()
                    .flatMap(slot -> heads(occurrence, slot).stream())
                    .flatMap(head -> tree.coordinated(head).stream())
                    .flatMap(head -> actors.mention(tree, head).stream())
                    .filter(mention -> mention.entity().type().isPlace())
                    .distinct()
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Integer> heads(Occurrence occurrence, Slot slot) {
        return slot.kind() == Slot.Kind.SUBJVERB ? stops(occurrence.token()) : slots.heads(occurrence, slot);
    }

    /** "the itinerary begins in", "shifts to", "takes in": places of the verb. */
    private List<Integer> stops(int subject) {
        int verb = tree.head(subject);
        if (verb < 0 || !tree.is(subject, "nsubj")) {
            return List.of();
        }
        return tree.children(verb, "obl", "obj", "nmod").stream()
                .filter(noun -> STOPS.contains(tree.preposition(noun)))
                .toList();
    }
}
