package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.event.Actor;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Collective;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.syntax.Tree;

/**
 * Parties that the syntax around a noun does not name: those of the sentence, of the passage, or whom the article is about. A verb without its subject says nothing,
 * unless it does something to a measure that is somebody's.
 */
final class Fallback {
    private static final Set<String> DURING = Set.of("in", "during");
    private final Tree tree;
    private final Clues clues;
    private final ActorResolver actors;

    Fallback(Tree tree, Clues clues, ActorResolver actors) {
        this.tree = requireNonNull(tree, "tree is null");
        this.clues = requireNonNull(clues, "clues is null");
        this.actors = requireNonNull(actors, "actors is null");
    }

    Parties complete(Occurrence occurrence, Parties parties) {
        Trigger trigger = occurrence.trigger();
        if (trigger.pos() != PartOfSpeech.NOUN) {
            return parties.source().isEmpty() ? withOwner(occurrence, parties) : parties;
        }
        boolean consults = trigger.type().root() == EventType.CONSULTATION && trigger.type() != EventType.VISIT;
        boolean none = parties.source().isEmpty() && parties.target().isEmpty();
        if (none && consults && trigger.type() == EventType.NEGOTIATION) {
            parties = ofComplement(occurrence, parties);
        } else if (none && (trigger.need() == Need.PARTIES || trigger.need() == Need.ATTACK)) {
            parties = ofPassage(parties);
        } else if (none && trigger.need() == Need.TARIFF && clues.hasRate(occurrence.token())) {
            parties = ofPassage(parties);
        }
        if (none && trigger.need() == Need.COUP) {
            parties = ofSentence(parties);
        }
        parties = parties.balanced(trigger.isMutual());
        if (consults && parties.target().isEmpty()) {
            parties = withAddressee(occurrence.token(), parties);
        }
        if (consults
                && parties.source().isEmpty() != parties.target().isEmpty()
                && !areBodies(parties)
                && isNamedAt(occurrence.token(), parties)) {
            parties = withProtagonist(parties);
        }
        if (trigger.type() == EventType.VISIT
                && parties.source().isEmpty()
                && !parties.places().isEmpty()) {
            parties = withTraveller(parties);
        }
        return parties.balanced(trigger.isMutual());
    }

    /** "The EU sanctions on Russia were lifted": without an agent it is the owner of the measure who lifts it. */
    private Parties withOwner(Occurrence occurrence, Parties parties) {
        List<Party> owners = occurrence.objects().stream()
                .filter(object -> tree.is(object, "nsubj:pass")
                        && !parties.target().isEmpty()
                        && parties.target().stream().noneMatch(party -> party.token() <= object))
                .flatMap(object -> actors.owner(tree, object).stream()
                        .map(owner -> new Party(new Actor(owner.label(), owner), object)))
                .filter(owner -> parties.all().noneMatch(owner.entity()::equals))
                .toList();
        return owners.isEmpty() ? parties : new Parties(owners, parties.target(), parties.places(), parties.guessed());
    }

    /** Whether the one side stands at the noun itself: "a meeting with A", "an A meeting"; a mere subject of the sentence is not enough. */
    private boolean isNamedAt(int noun, Parties parties) {
        return Stream.concat(parties.source().stream(), parties.target().stream())
                .allMatch(party -> party.token() >= 0 && tree.isBelow(party.token(), noun)
                        || !parties.target().isEmpty());
    }

    /** "In a call, A told B": whom the verb addresses takes part. */
    private Parties withAddressee(int noun, Parties parties) {
        int verb = tree.head(noun);
        boolean during = verb >= 0 && tree.token(verb).isVerb() && DURING.contains(tree.preposition(noun));
        if (!during || parties.source().isEmpty()) {
            return parties;
        }
        List<Party> addressed = tree.children(verb, "obj", "iobj").stream()
                .flatMap(object -> actors.parties(tree, object).stream())
                .filter(party -> party.entity().type() == EntityType.PERSON
                        || party.entity().type() == EntityType.COUNTRY)
                .toList();
        return new Parties(parties.source(), addressed, parties.places(), parties.guessed());
    }

    private static boolean areBodies(Parties parties) {
        return parties.all().allMatch(e -> e.type() == EntityType.ORGANIZATION);
    }

    /** "Talks to reduce US duties on South Korean exports": the countries of what the talks are about. */
    private Parties ofComplement(Occurrence occurrence, Parties parties) {
        int noun = occurrence.token();
        boolean infinitive =
                tree.is(noun, "nsubj") && tree.token(tree.head(noun)).tag().equals("VB");
        int top = infinitive ? tree.head(noun) : noun;
        Map<String, Party> countries = new LinkedHashMap<>();
        for (EntityMention mention : actors.mentions(tree)) {
            boolean about = mention.firstToken() > noun && tree.isBelow(mention.lastToken(), top);
            if (about && mention.entity().type() == EntityType.COUNTRY) {
                countries.putIfAbsent(
                        mention.entity().id(),
                        new Party(new Actor(mention.text(), mention.entity()), mention.lastToken()));
            }
        }
        return countries.size() == 2 ? parties.withSource(List.copyOf(countries.values())) : parties;
    }

    /** A coup in the only country that the sentence names. */
    private Parties ofSentence(Parties parties) {
        List<Party> countries = actors.mentions(tree).stream()
                .filter(m -> m.entity().type() == EntityType.COUNTRY && m.form() == EntityMention.Form.NAME)
                .map(m -> new Party(new Actor(m.text(), m.entity()), m.lastToken()))
                .toList();
        return countries.size() == 1 ? parties.withSource(countries) : parties;
    }

    private Parties ofPassage(Parties parties) {
        List<Party> states = actors
                .passageParties(Collective.ANY, tree.sentence().index())
                .stream()
                .flatMap(e ->
                        e.type() == EntityType.COUNTRY ? Stream.of(e) : e.country().flatMap(actors::entity).stream())
                .distinct()
                .map(Fallback::unnamed)
                .toList();
        return states.isEmpty() ? parties : parties.withSource(states);
    }

    private Parties withProtagonist(Parties parties) {
        List<Entity> present = parties.all().toList();
        boolean persons = present.stream().anyMatch(e -> e.type() == EntityType.PERSON);
        return actors.protagonist(
                        tree.sentence().index(),
                        e -> !present.contains(e)
                                && (persons
                                        ? e.type() == EntityType.PERSON
                                        : e.type() == EntityType.PERSON || e.type() == EntityType.COUNTRY)
                                && present.stream().noneMatch(p -> isCompatriot(p, e)))
                .map(Fallback::unnamed)
                .map(party -> parties.source().isEmpty()
                        ? parties.withSource(List.of(party))
                        : parties.withTarget(List.of(party)))
                .orElse(parties);
    }

    private Parties withTraveller(Parties parties) {
        List<Entity> hosts =
                parties.places().stream().map(EntityMention::entity).toList();
        return actors.protagonist(
                        tree.sentence().index(),
                        e -> e.type() == EntityType.PERSON && hosts.stream().noneMatch(h -> isCompatriot(h, e)))
                .map(party -> parties.withSource(List.of(unnamed(party))))
                .orElse(parties);
    }

    private static boolean isCompatriot(Entity one, Entity two) {
        return one.country().isPresent() && one.country().equals(two.country());
    }

    private static Party unnamed(Entity entity) {
        return new Party(new Actor(entity.label(), entity), -1);
    }
}
