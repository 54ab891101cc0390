package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.event.Actor;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.detail.Attribution;
import org.chancery.event.detail.PlaceFinder;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Slot;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;

/** Fills the roles of a trigger from the slots around it. */
final class RoleFiller {
    private final Tree tree;
    private final Arguments arguments;
    private final ActorResolver actors;
    private final Lexicon lexicon;

    RoleFiller(Tree tree, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = new Arguments(tree);
        this.actors = requireNonNull(actors, "actors is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    Parties fill(Occurrence occurrence) {
        Trigger trigger = occurrence.trigger();
        boolean crowd = trigger.type() == EventType.PROTEST;
        List<Party> source =
                parties(occurrence, trigger.roles().source(), crowd || trigger.type() == EventType.ASSAULT);
        if (crowd && source.isEmpty() && trigger.pos() == PartOfSpeech.VERB) {
            source = new Crowds(tree, actors, lexicon).of(arguments.agents(occurrence.token()), occurrence.token());
        }
        List<Party> target = parties(occurrence, trigger.roles().target(), reachesBehind(trigger.type()));
        if (source.isEmpty() && target.size() > 1 && areBetween(target)) {
            source = target.subList(0, 1);
        }
        if (target.isEmpty() && !source.isEmpty() && strikesPlaces(trigger.type())) {
            target = ofPlace(occurrence.token(), source);
        }
        return new Parties(source, foreign(trigger, source, target), places(occurrence), false)
                .balanced(trigger.isMutual());
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
                        .filter(party ->
                                source.stream().noneMatch(own -> own.entity().equals(party.entity())))
                        .toList();
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
        return parties.stream().filter(party -> party.token() >= 0).anyMatch(party -> tree.preposition(party.token())
                .matches("between|among"));
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

    private List<Party> parties(Occurrence occurrence, List<List<Slot>> groups, boolean behind) {
        for (List<Slot> group : groups) {
            List<Party> found = new ArrayList<>();
            for (Slot slot : group) {
                if (slot.name().equals("clause")) {
                    found.addAll(ofClause(occurrence.token(), behind));
                    continue;
                }
                if (slot.name().equals("speaker")) {
                    new Attribution(tree, actors, lexicon)
                            .of(occurrence.token())
                            .ifPresent(actor -> found.add(new Party(actor, -1)));
                    continue;
                }
                for (int head : heads(occurrence, slot)) {
                    (slot.name().matches("mod|content") ? named(head) : parties(head, behind))
                            .stream()
                                    .filter(party -> found.stream()
                                            .noneMatch(f -> f.entity().equals(party.entity())))
                                    .forEach(found::add);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A name in front of a noun counts by itself, words of belonging too: "Japanese investments". */
    private List<Party> named(int head) {
        return actors.mention(tree, head).stream()
                .flatMap(mention -> actors.acting(mention.entity()).stream()
                        .map(entity -> new Party(new Actor(mention.text(), entity), head)))
                .toList();
    }

    private List<Party> parties(int head, boolean behind) {
        List<Party> found = actors.parties(tree, head);
        return found.isEmpty() && behind ? across(head).orElseGet(() -> actors.behind(tree, head)) : found;
    }

    /** "its border with Syria": the neighbour, not the owner. */
    private Optional<List<Party>> across(int head) {
        return tree.lemma(head).matches("border|frontier|boundary")
                ? tree.prepositional(head, "with").stream()
                        .map(neighbour -> actors.parties(tree, neighbour))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** The heads of the noun phrases in a slot. */
    List<Integer> heads(Occurrence occurrence, Slot slot) {
        int token = occurrence.token();
        return switch (slot.name()) {
            case "subj" ->
                switch (occurrence.trigger().pos()) {
                    case VERB -> arguments.agents(token);
                    case ADJ -> described(token);
                    default -> carriers(token);
                };
            case "obj" -> objects(occurrence);
            case "content" -> content(token);
            case "poss" -> possessors(token);
            case "mod" -> modifiers(token);
            case "under" ->
                occurrence.trigger().pos() == PartOfSpeech.NOUN
                        ? arguments.under(token)
                        : prepositional(occurrence, slot.name());
            case "subjverb" -> List.of();
            default -> prepositional(occurrence, slot.name());
        };
    }

    /** Of whom an adjective is said: "A is critical of B", "lawmakers hostile to B". */
    private List<Integer> described(int adjective) {
        List<Integer> subjects = tree.children(adjective, "nsubj");
        return subjects.isEmpty() && tree.is(adjective, "acl", "amod") ? List.of(tree.head(adjective)) : subjects;
    }

    private List<Integer> objects(Occurrence occurrence) {
        int token = occurrence.token();
        if (occurrence.trigger().particle().isPresent()) {
            List<Integer> governed =
                    governed(token, occurrence.trigger().particle().get());
            List<Integer> direct = arguments.objects(token);
            // "place A under arrest": the noun that the row asks for is not the party.
            return governed.isEmpty()
                            || !direct.isEmpty() && occurrence.objects().containsAll(governed)
                    ? direct
                    : governed;
        }
        return arguments.objects(token);
    }

    /** The nouns behind a preposition, or behind the second of two: "pulled out of Aleppo". */
    private List<Integer> governed(int verb, String particle) {
        String preposition = particle.substring(particle.lastIndexOf(' ') + 1);
        return Stream.concat(Stream.of(verb), tree.children(verb, "advmod", "compound:prt").stream())
                .flatMap(carrier -> tree.prepositional(carrier, preposition).stream())
                .toList();
    }

    private List<Integer> prepositional(Occurrence occurrence, String preposition) {
        // "pulled out of Aleppo": the parser hangs the place on the particle.
        Stream<Integer> carriers = Stream.concat(
                Stream.of(occurrence.token()), tree.children(occurrence.token(), "advmod", "compound:prt").stream());
        if (occurrence.trigger().pos() == PartOfSpeech.VERB) {
            carriers = Stream.concat(
                    carriers,
                    Stream.concat(
                            arguments.objects(occurrence.token()).stream(),
                            occurrence.objects().stream()
                                    .flatMap(word ->
                                            Stream.concat(Stream.of(word), tree.children(word, "obj").stream()))));
        } else {
            // "held talks in Vienna with": the phrase may hang on the verb that carries the noun or on a noun between.
            carriers = Stream.concat(
                    carriers,
                    Stream.concat(
                            tree.children(occurrence.token(), "nmod", "acl").stream()
                                    .filter(this::isDirect),
                            carryingVerb(occurrence.token()).stream()));
        }
        return carriers.distinct()
                .flatMap(carrier -> tree.prepositional(carrier, preposition).stream())
                .filter(noun -> noun != occurrence.token())
                .distinct()
                .toList();
    }

    /** Not a clause of another time: "the first tour since returning to". */
    private boolean isDirect(int child) {
        return !tree.token(child).isVerb() || tree.preposition(child).isEmpty();
    }

    private List<Integer> carryingVerb(int noun) {
        int head = tree.head(noun);
        return head >= 0 && tree.token(head).isVerb() && tree.is(noun, "obj") ? List.of(head) : List.of();
    }

    private List<Integer> partners(int verb) {
        List<Integer> given =
                lexicon.classes().of("give").contains(tree.lemma(verb)) ? tree.prepositional(verb, "to") : List.of();
        // "refused to send peacekeepers to Iraq": who gets them comes first.
        return Stream.concat(
                        Stream.concat(given.stream(), arguments.objects(verb).stream()),
                        Stream.of("with", "to", "against", "on", "from", "for", "in", "into", "at")
                                .flatMap(p -> tree.prepositional(verb, p).stream()))
                .toList();
    }

    /** The names in what is said. */
    private List<Integer> content(int verb) {
        return actors.mentions(tree).stream()
                .filter(mention -> mention.form() != EntityMention.Form.DEMONYM)
                .filter(mention -> actors.acting(mention.entity()).isPresent())
                .map(EntityMention::lastToken)
                .filter(token -> token > verb
                        && tree.isBelow(token, verb)
                        && !tree.preposition(token).equals("in"))
                .toList();
    }

    /** "agreed to lend $1 billion to B", "wants B to leave": the nearest party of the complement. */
    private List<Party> ofClause(int token, boolean behind) {
        List<Party> own = arguments.agents(token).stream()
                .flatMap(head -> actors.parties(tree, head).stream())
                .toList();
        List<List<Party>> all = clauseHeads(token).stream()
                .map(head -> parties(head, behind).stream()
                        .filter(party -> own.stream().noneMatch(o -> o.entity().equals(party.entity())))
                        .toList())
                .filter(found -> !found.isEmpty())
                .toList();
        // "willing to withdraw its troops from B": what is one's own gives way.
        return all.stream()
                .filter(found -> found.stream().noneMatch(party -> own.stream().anyMatch(o -> isOwn(o, party))))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseGet(List::of);
    }

    private static boolean isOwn(Party owner, Party party) {
        return owner.entity().type() == EntityType.COUNTRY
                && owner.entity().country().equals(party.entity().country());
    }

    /** The phrases of a complement, the likeliest party first. */
    private List<Integer> clauseHeads(int token) {
        List<Integer> clauses = Stream.concat(
                        arguments.complements(token).stream(), tree.children(token, "ccomp", "acl").stream())
                .distinct()
                .toList();
        // "refused to meet B", "pledged to help B": whom the clause is about
        return Stream.concat(
                        clauses.stream().flatMap(verb -> tree.children(verb, "nsubj").stream()),
                        clauses.stream().flatMap(verb -> partners(verb).stream()))
                .toList();
    }

    private List<Integer> possessors(int noun) {
        List<Integer> own = tree.children(noun, "nmod:poss");
        if (!own.isEmpty()) {
            return own;
        }
        // "the president's agenda includes meetings with": the agenda's owner.
        return arguments.governingVerb(noun).stream()
                .flatMap(verb -> tree.children(verb, "nsubj").stream())
                .filter(subject -> lexicon.classes().of("carrier").contains(tree.lemma(subject)))
                .flatMap(subject -> tree.children(subject, "nmod:poss").stream())
                .toList();
    }

    /** Names in front of a noun: "US-China talks", "the ASEAN summit", "the Trump-Xi meeting". */
    private List<Integer> modifiers(int noun) {
        int first = new Phrases(tree).first(noun);
        List<Integer> found = new ArrayList<>();
        for (int i = first; i < noun; i++) {
            if (actors.mention(tree, i).isPresent() && !tree.is(i, "nmod:poss")) {
                found.add(i);
            }
        }
        if (noun > 1
                && tree.token(noun - 1).text().equals(")")
                && actors.mention(tree, noun - 2).isPresent()) {
            // "the Asia-Pacific Economic Cooperation (APEC) summit"
            found.add(noun - 2);
        }
        for (int child : tree.children(noun, "compound", "amod", "nmod")) {
            if (child < noun
                    && !found.contains(child)
                    && !tree.is(child, "nmod:poss")
                    && actors.mention(tree, child).isPresent()) {
                found.add(child);
            }
        }
        return found;
    }

    /** The subject of the verb that carries a noun ("held talks"), unless the verb names an event of its own ("condemned the talks"). */
    private List<Integer> carriers(int noun) {
        boolean means = tree.preposition(noun).matches("in|during|at|through|by|via");
        boolean said = arguments
                        .governingVerb(noun)
                        .map(verb -> lexicon.classes().of("say").contains(tree.lemma(verb)))
                        .orElse(false)
                && !(tree.is(noun, "obj") && tree.lemma(tree.head(noun)).equals("announce"))
                && !means;
        boolean apart = said
                || !means
                        && arguments
                                .governingVerb(noun)
                                .map(verb -> lexicon.triggers(tree.token(verb)).stream()
                                        .anyMatch(t -> t.objects().isEmpty()
                                                && t.particle().isEmpty()
                                                && t.complements().isEmpty()
                                                && t.need() != Need.OBLIGED
                                                && t.type().root() != EventType.CONSULTATION
                                                && t.type() != EventType.PLEDGE
                                                && t.type() != EventType.STATEMENT))
                                .orElse(false);
        return apart || isAside(noun) && modifiers(noun).isEmpty() ? List.of() : arguments.governingSubject(noun);
    }

    /** "a word with A on the sidelines of the summit": who spoke there need not take part in the summit as a party. */
    private boolean isAside(int noun) {
        int head = tree.head(noun);
        return head >= 0 && tree.is(noun, "nmod") && tree.lemma(head).matches("sidelines?|margins?");
    }

    private List<EntityMention> places(Occurrence occurrence) {
        for (List<Slot> group : occurrence.trigger().roles().place()) {
            List<EntityMention> found = group.stream()
                    .flatMap(slot -> placeHeads(occurrence, slot).stream())
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

    private List<Integer> placeHeads(Occurrence occurrence, Slot slot) {
        if (!slot.name().equals("subjverb")) {
            return heads(occurrence, slot);
        }
        // "the itinerary begins in", "shifts to", "takes in": places of the verb.
        int verb = tree.head(occurrence.token());
        if (verb < 0 || !tree.is(occurrence.token(), "nsubj")) {
            return List.of();
        }
        return tree.children(verb, "obl", "obj", "nmod").stream()
                .filter(noun -> tree.preposition(noun).matches("in|to|at|through|with|"))
                .toList();
    }
}
