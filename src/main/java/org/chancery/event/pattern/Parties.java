package org.chancery.event.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.event.actor.Party;

/**
 * Who and where, for one event.
 *
 * @param source who does it
 * @param target to whom
 * @param places the places that the trigger itself names ("visit to Japan")
 * @param guessed whether a party comes from the passage, not from the syntax
 */
public record Parties(List<Party> source, List<Party> target, List<EntityMention> places, boolean guessed) {
    public Parties {
        source = List.copyOf(source);
        target = List.copyOf(target);
        places = List.copyOf(places);
    }

    public Stream<Entity> all() {
        return Stream.concat(source.stream(), target.stream())
                .map(Party::entity)
                .distinct();
    }

    public boolean isBoth() {
        return !source.isEmpty() && !target.isEmpty();
    }

    /** The same without those on the target side that also stand on the source side; a lone source of several is split in two. */
    Parties balanced(boolean reciprocal) {
        List<Party> others = target.stream()
                .filter(t -> source.stream().noneMatch(s -> s.entity().equals(t.entity())))
                .toList();
        if (reciprocal && others.isEmpty() && source.size() > 1) {
            return new Parties(source.subList(0, 1), source.subList(1, source.size()), places, guessed);
        }
        return new Parties(source, others, places, guessed);
    }

    /** The same without those on the target side that the source belongs to or that belong to it. */
    Parties withoutOwn() {
        List<Party> others = target.stream()
                .filter(t -> source.stream()
                        .noneMatch(s -> s.entity().country().isPresent()
                                && s.entity().country().equals(t.entity().country())))
                .toList();
        return new Parties(source, others, places, guessed);
    }

    Parties withSource(List<Party> more) {
        List<Party> all = new ArrayList<>(source);
        all.addAll(more);
        return new Parties(all, target, places, true);
    }

    Parties withTarget(List<Party> more) {
        List<Party> all = new ArrayList<>(target);
        all.addAll(more);
        return new Parties(source, all, places, true);
    }

    /** The same with one target only. */
    Parties only(Party one) {
        return new Parties(source, List.of(one), places, guessed);
    }

    /** The same with one place only. */
    Parties at(EntityMention place) {
        return new Parties(source, target, List.of(place), guessed);
    }
}
