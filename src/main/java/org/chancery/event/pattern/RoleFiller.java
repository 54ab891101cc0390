package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.EntityType;
import org.chancery.event.Actor;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.detail.Attribution;
import org.chancery.event.detail.PlaceFinder;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Slot;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Fills the roles of a trigger from the slots around it. */
final class RoleFiller {
    private static final Set<String> BORDERS = Set.of("border", "frontier", "boundary");
    private final Tree tree;
    private final ActorResolver actors;
    private final SlotReader slots;
    private final ClauseParties clauses;
    private final PlaceReader places;
    private final Crowds crowds;
    private final Attribution attribution;

    RoleFiller(Tree tree, Arguments arguments, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.slots = new SlotReader(tree, arguments, actors, lexicon);
        this.clauses = new ClauseParties(tree, arguments, actors, lexicon);
        this.crowds = new Crowds(tree, arguments, actors, lexicon);
        this.attribution = new Attribution(tree, actors, lexicon);
        this.places = new PlaceReader(tree, actors, slots);
    }

    Parties fill(Occurrence occurrence) {
        Trigger trigger = occurrence.trigger();
        List<Party> source = parties(occurrence, trigger.roles().source(), isOfPeopleUnknown(trigger.type()));
        if (source.isEmpty() && trigger.type() == EventType.PROTEST && trigger.pos() == PartOfSpeech.VERB) {
            source = crowds.of(occurrence.token());
        }
        List<Party> target = parties(occurrence, trigger.roles().target(), reachesBehind(trigger.type()));
        if (source.isEmpty() && target.size() > 1 && areBetween(target)) {
            source = target.subList(0, 1);
        }
        if (target.isEmpty() && !source.isEmpty() && strikesPlaces(trigger.type())) {
            target = ofPlace(occurrence.token(), source);
        }
        return new Parties(source, foreign(trigger, source, target), places.of(occurrence), false)
                .balanced(trigger.isMutual());
    }

    /** Deeds of people whom no table of actors lists: "Norwegian divers rescued" is Norway's. */
    private static boolean isOfPeopleUnknown(EventType type) {
        return type == EventType.ASSAULT || type == EventType.AID || type == EventType.PROTEST;
    }

    /** Deeds that are done to the people of a place where nobody else is named: "declared a ceasefire in Somalia", "sent doctors to Haiti". */
    private static boolean strikesPlaces(EventType type) {
        return switch (type.root()) {
            case CONCESSION, RETREAT, AID, COERCION, ASSAULT, MOBILIZATION -> true;
            default -> false;
        };
    }

    private List<Party> ofPlace(int token, List<Party> source) {
        return new PlaceFinder(tree, actors)
                .mention(token).stream()
                        .flatMap(place -> actors.behind(tree, place.lastToken()).stream())
                        .filter(party -> isNew(party, source))
                        .toList();
    }

    private static boolean isNew(Party party, List<Party> known) {
        return known.stream().noneMatch(one -> one.entity().equals(party.entity()));
    }

    /** "A pledged to raise A's defence budget": one's own country is no target. */
    private static List<Party> foreign(Trigger trigger, List<Party> source, List<Party> target) {
        return target.stream()
                .filter(party -> trigger.type().root() != EventType.PLEDGE
                        || party.entity().type() != EntityType.COUNTRY
                        || source.stream().noneMatch(own -> own.entity()
                                .country()
                                .equals(party.entity().country())))
                .toList();
    }

    private boolean areBetween(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.token() >= 0)
                .map(party -> tree.preposition(party.token()))
                .anyMatch(preposition -> preposition.equals("between") || preposition.equals("among"));
    }

    /**
     * Whether what is said of a thing or done to it strikes the actor behind it: "tariffs on Chinese cars", "condemned the attack by". Not where parties do something
     * together: nobody meets a decision.
     */
    private static boolean reachesBehind(EventType type) {
        return switch (type.root()) {
            case CONSULTATION, AGREEMENT, OFFICE_CHANGE, STATEMENT -> false;
            case COOPERATION -> type == EventType.PURCHASE;
            default -> true;
        };
    }

    /** The parties of the first group of slots that names any. */
    private List<Party> parties(Occurrence occurrence, List<List<Slot>> groups, boolean behind) {
        for (List<Slot> group : groups) {
            List<Party> found = new ArrayList<>();
            for (Slot slot : group) {
                fill(occurrence, slot, behind, found);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private void fill(Occurrence occurrence, Slot slot, boolean behind, List<Party> found) {
        if (slot.kind() == Slot.Kind.CLAUSE) {
            clauses.of(occurrence.token(), head -> named(head, behind)).stream()
                    .filter(party -> isNew(party, found))
                    .forEach(found::add);
            return;
        }
        if (slot.kind() == Slot.Kind.SPEAKER) {
            attribution
                    .of(occurrence.token())
                    .map(actor -> new Party(actor, -1))
                    .filter(party -> isNew(party, found))
                    .ifPresent(found::add);
            return;
        }
        boolean byName = slot.kind() == Slot.Kind.MOD || slot.kind() == Slot.Kind.CONTENT;
        for (int head : slots.heads(occurrence, slot)) {
            for (Party party : byName ? mentioned(head) : named(head, behind)) {
                if (isNew(party, found)) {
                    found.add(party);
                }
            }
        }
    }

    /** A name in front of a noun counts by itself, words of belonging too: "Japanese investments". */
    private List<Party> mentioned(int head) {
        return actors.mention(tree, head).stream()
                .flatMap(mention -> actors.acting(mention.entity()).stream()
                        .map(entity -> new Party(new Actor(mention.text(), entity), head)))
                .toList();
    }

    private List<Party> named(int head, boolean behind) {
        List<Party> found = actors.parties(tree, head);
        return found.isEmpty() && behind ? across(head).orElseGet(() -> actors.behind(tree, head)) : found;
    }

    /** "its border with Syria": the neighbour, not the owner. */
    private Optional<List<Party>> across(int head) {
        return BORDERS.contains(tree.lemma(head))
                ? tree.prepositional(head, "with").stream()
                        .map(neighbour -> actors.parties(tree, neighbour))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                : Optional.empty();
    }
}
