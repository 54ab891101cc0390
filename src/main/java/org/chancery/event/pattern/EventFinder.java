package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.entity.EntityType;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Finds the events of a sentence with their parties. */
public final class EventFinder {
    private final Lexicon lexicon;
    private final ActorResolver actors;

    public EventFinder(Lexicon lexicon, ActorResolver actors) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
        this.actors = requireNonNull(actors, "actors is null");
    }

    /**
     * For each word the event of the most special trigger whose needs are met, in the order of the sentence. Triggers without a party are kept: they may take up an
     * event told before.
     */
    public List<Found> find(Tree tree) {
        List<Found> found = new ArrayList<>();
        Arguments arguments = new Arguments(tree);
        Clues clues = new Clues(tree, lexicon);
        NeedCheck needs = new NeedCheck(tree, arguments, clues, actors);
        RoleFiller filler = new RoleFiller(tree, arguments, actors, lexicon);
        Fallback fallback = new Fallback(tree, clues, actors);
        Agreements agreements = new Agreements(tree, actors, lexicon);
        TriggerMatcher matcher = new TriggerMatcher(tree, arguments, lexicon);
        Set<Integer> taken = new TreeSet<>();
        Set<Integer> imposed = new TreeSet<>();
        for (int token = 0; token < tree.size(); token++) {
            for (Occurrence occurrence : matcher.match(token)) {
                if (occurrence.trigger().need() == Need.NEVER) {
                    break;
                }
                Parties parties = parties(occurrence, filler, fallback, agreements);
                if (needs.isMet(occurrence.trigger().need(), occurrence, parties)) {
                    EventType type = type(occurrence, parties, agreements);
                    distribute(tree, occurrence, parties)
                            .forEach(one -> found.add(new Found(
                                    occurrence.trigger(), occurrence.token(), type, one, isDoubtful(tree, one))));
                    taken.addAll(occurrence.objects());
                    if (type.root() == EventType.SANCTION) {
                        imposed.addAll(occurrence.objects());
                    }
                    break;
                }
            }
        }
        found.removeIf(one -> taken.contains(one.token())
                && (imposed.contains(one.token()) && one.trigger().pos() == PartOfSpeech.NOUN
                        || !isStanding(one.trigger())));
        return found;
    }

    private static Parties parties(Occurrence occurrence, RoleFiller filler, Fallback fallback, Agreements agreements) {
        Parties parties = agreements.complete(occurrence, fallback.complete(occurrence, filler.fill(occurrence)));
        return occurrence.trigger().type() == EventType.STATEMENT ? parties.withoutOwn() : parties;
    }

    /** The object of a trigger is no event of its own; but a measure that is lifted or eased is there to be lifted. */
    private static boolean isStanding(Trigger trigger) {
        return trigger.type().root() == EventType.SANCTION && trigger.pos() == PartOfSpeech.NOUN;
    }

    private EventType type(Occurrence occurrence, Parties parties, Agreements agreements) {
        EventType type = occurrence.trigger().type();
        if (type == EventType.AGREEMENT) {
            return agreements.type(occurrence);
        }
        boolean body = parties.all().anyMatch(e -> e.type() == EntityType.ORGANIZATION);
        return type == EventType.SUMMIT && !body && parties.isBoth() ? EventType.MEETING : type;
    }

    /** Several visits, several meetings: one event for each place or each party on the other side. */
    private List<Parties> distribute(Tree tree, Occurrence occurrence, Parties parties) {
        if (parties.places().size() > 1) {
            return parties.places().stream().map(parties::at).toList();
        }
        boolean plural = occurrence.trigger().pos() == PartOfSpeech.NOUN
                && tree.token(occurrence.token()).tag().endsWith("S")
                && !lexicon.classes().of("talk").contains(tree.lemma(occurrence.token()));
        boolean doubtful = parties.target().stream().anyMatch(p -> isDoubtful(tree, p));
        boolean consults = occurrence.trigger().type().root() == EventType.CONSULTATION;
        if (parties.target().size() > 1 && consults && (plural || doubtful)) {
            return parties.target().stream().map(parties::only).toList();
        }
        return List.of(parties);
    }

    private static boolean isDoubtful(Tree tree, Parties parties) {
        return !parties.target().isEmpty() && parties.target().stream().allMatch(p -> isDoubtful(tree, p));
    }

    private static boolean isDoubtful(Tree tree, Party party) {
        return party.token() >= 0
                && Stream.of("possibly", "perhaps", "maybe", "potentially")
                        .anyMatch(word -> tree.children(party.token(), "advmod").stream()
                                .anyMatch(child -> tree.lemma(child).equals(word)));
    }
}
