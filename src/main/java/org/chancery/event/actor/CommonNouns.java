package org.chancery.event.actor;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.UnlinkedEntities;
import org.chancery.event.Actor;
import org.chancery.event.lexicon.ActorNoun;
import org.chancery.event.syntax.Phrases;
import org.chancery.event.syntax.Tree;

/** Actors by common nouns: "South Korean officials", "the government", "several leaders, including A and B". */
final class CommonNouns {
    private static final Set<String> LISTING = Set.of("including", "include", "like", "such");
    private static final Set<String> OWNING = Set.of("of", "from", "in", "at", "across", "near");
    /** Who is spoken of where they are at home. */
    private static final Set<String> DOMESTIC = Set.of("GOV", "LEG", "JUD", "COP", "PTY", "OPP", "LAB");

    private static final Set<String> SEVERAL = Set.of("of", "from");
    private static final int DEPTH = 2;
    private final Mentions mentions;
    private final Names names;
    private final Pronouns pronouns;
    private final Wording wording;
    private final SectorReader sectors;
    private final Setting setting;
    private final BiFunction<Tree, Integer, List<Party>> parties;

    /** @param parties the actors of any other noun phrase, for examples listed behind a noun */
    CommonNouns(
            Mentions mentions,
            Names names,
            Pronouns pronouns,
            Wording wording,
            SectorReader sectors,
            Setting setting,
            BiFunction<Tree, Integer, List<Party>> parties) {
        this.mentions = requireNonNull(mentions, "mentions is null");
        this.names = requireNonNull(names, "names is null");
        this.pronouns = requireNonNull(pronouns, "pronouns is null");
        this.wording = requireNonNull(wording, "wording is null");
        this.sectors = requireNonNull(sectors, "sectors is null");
        this.setting = requireNonNull(setting, "setting is null");
        this.parties = requireNonNull(parties, "parties is null");
    }

    /** "South Korean officials", "the government of Japan", "its army"; names listed as examples speak for the noun. */
    List<Actor> actors(Tree tree, int head, ActorNoun noun) {
        List<Actor> listed = listed(tree, head);
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Actor> several = severalOwners(tree, head, noun);
        if (!several.isEmpty()) {
            return several;
        }
        Optional<Entity> owner = owner(tree, head).or(() -> setting(tree, noun));
        String label = owner.map(one -> label(tree, head, one)).orElseGet(() -> wording.withoutDeterminer(tree, head));
        return List.of(new Actor(wording.phrase(tree, head), group(tree, head, label, owner, noun)));
    }

    private Optional<Entity> setting(Tree tree, ActorNoun noun) {
        if (!isLocal(noun)) {
            return Optional.empty();
        }
        return setting.country(tree)
                .or(() -> DOMESTIC.contains(noun.sector()) ? setting.reportedFrom(tree) : Optional.empty());
    }

    /** Police, rebels and a government are of the country where they act; leaders and diplomats may be abroad. */
    private static boolean isLocal(ActorNoun noun) {
        return noun.kind() == ActorNoun.Kind.BODY || !noun.sector().equals("GOV");
    }

    /** Two countries' police are two: where the phrase itself does not name the owner, the label does. */
    private String label(Tree tree, int head, Entity owner) {
        boolean pronoun = tree.children(head, "nmod:poss").stream()
                .anyMatch(p -> tree.token(p).isPronoun());
        if (pronoun) {
            return owner.label() + " " + tree.token(head).text();
        }
        String label = wording.withoutDeterminer(tree, head);
        int sentence = tree.sentence().index();
        if (!tree.children(head, "nmod:poss").isEmpty()) {
            return owner.label() + "'s " + label;
        }
        boolean told =
                !mentions.within(sentence, new Phrases(tree).first(head), head).isEmpty();
        return told ? label : label + " (" + owner.label() + ")";
    }

    /** "Armenian and Azerbaijani troops", "the presidents of France and Germany": a group or an officer for each of the countries. */
    private List<Actor> severalOwners(Tree tree, int head, ActorNoun noun) {
        if (!tree.token(head).tag().endsWith("S")) {
            return List.of();
        }
        List<EntityMention> before = countries(tree, tree.children(head, "amod", "compound"));
        if (before.size() > 1) {
            String text = wording.phrase(tree, head);
            return each(
                    tree,
                    head,
                    noun,
                    before,
                    text,
                    owner -> owner.text() + " " + tree.token(head).text());
        }
        List<EntityMention> behind = countries(
                tree,
                tree.children(head, "nmod").stream()
                        .filter(child -> SEVERAL.contains(tree.preposition(child)))
                        .toList());
        if (behind.size() < 2) {
            return List.of();
        }
        String text = wording.through(tree, head, behind.get(behind.size() - 1).lastToken());
        String phrase = noun.kind() == ActorNoun.Kind.BEARER
                ? wording.singular(tree, head)
                : wording.withoutDeterminer(tree, head);
        return each(
                tree,
                head,
                noun,
                behind,
                text,
                owner -> phrase + " of " + owner.entity().label());
    }

    private List<EntityMention> countries(Tree tree, List<Integer> words) {
        return words.stream()
                .flatMap(word -> tree.coordinated(word).stream())
                .distinct()
                .sorted()
                .flatMap(word -> mentions.at(tree.sentence().index(), word).stream())
                .filter(mention -> mention.entity().type() == EntityType.COUNTRY)
                .toList();
    }

    /** A group for each of the owners, under one wording. */
    private List<Actor> each(
            Tree tree,
            int head,
            ActorNoun noun,
            List<EntityMention> owners,
            String text,
            Function<EntityMention, String> label) {
        return owners.stream()
                .map(owner -> new Actor(text, group(tree, head, label.apply(owner), Optional.of(owner.entity()), noun)))
                .toList();
    }

    /** "the two presidents, A and B": the names that stand in apposition to a plural. */
    List<Actor> apposed(Tree tree, int head) {
        if (!tree.token(head).tag().equals("NNS")) {
            return List.of();
        }
        List<Actor> actors = tree.children(head, "appos").stream()
                .filter(child -> child > head)
                .flatMap(child -> parties.apply(tree, child).stream())
                .map(Party::actor)
                .filter(actor -> actor.entity().isLinked() || actor.entity().type() == EntityType.PERSON)
                .toList();
        return actors.size() > 1 ? actors : List.of();
    }

    private Entity group(Tree tree, int head, String label, Optional<Entity> owner, ActorNoun noun) {
        return UnlinkedEntities.entity(
                label,
                noun.kind() == ActorNoun.Kind.BODY ? EntityType.ORGANIZATION : EntityType.GROUP,
                owner.flatMap(Entity::country),
                owner.flatMap(Entity::countryCode),
                Optional.of(sectors.of(tree, head, noun, owner)));
    }

    /** "several leaders, including A and B": wherever the tree hangs the examples. */
    private List<Actor> listed(Tree tree, int head) {
        List<Integer> own = tree.children(head, "nmod", "acl", "dep").stream()
                .filter(child -> LISTING.contains(tree.preposition(child)))
                .toList();
        boolean open = own.isEmpty()
                && tree.token(head).tag().equals("NNS")
                && owner(tree, head).isEmpty();
        List<Integer> any = !open
                ? own
                : IntStream.range(head + 1, tree.size())
                        .filter(i -> tree.preposition(i).equals("including"))
                        .boxed()
                        .toList();
        return any.stream()
                .flatMap(child -> parties.apply(tree, child).stream())
                .map(Party::actor)
                .filter(actor -> actor.entity().isLinked() || actor.entity().type() == EntityType.PERSON)
                .toList();
    }

    /** The country or body that a common noun belongs to: "Chinese goods", "its army", "officials of Japan". */
    Optional<Entity> owner(Tree tree, int head) {
        return owner(tree, head, DEPTH);
    }

    private Optional<Entity> owner(Tree tree, int head, int depth) {
        int sentence = tree.sentence().index();
        int first = new Phrases(tree).first(head);
        List<EntityMention> before = mentions.within(sentence, first, head);
        if (!before.isEmpty()) {
            return names.owning(before.get(before.size() - 1).entity());
        }
        for (int child : tree.children(head, "nmod:poss", "amod", "compound")) {
            Optional<Entity> owner = tree.token(child).isPronoun()
                    ? meant(tree, child).stream().map(Actor::entity).findFirst()
                    : mentions.at(sentence, child).map(EntityMention::entity).or(() -> possessor(tree, child, depth));
            if (owner.isPresent()) {
                return owner.flatMap(names::owning);
            }
        }
        return tree.children(head, "nmod").stream()
                .filter(child -> OWNING.contains(tree.preposition(child)))
                .flatMap(child -> ownerBehind(tree, child, depth).stream())
                .findFirst();
    }

    /** "its", or "whose" behind the name that it follows. */
    private List<Actor> meant(Tree tree, int pronoun) {
        return tree.token(pronoun).tag().equals("WP$")
                ? names.antecedent(tree, pronoun)
                : pronouns.actors(tree, pronoun);
    }

    /** "the Lebanese president's office": what the possessor belongs to. */
    private Optional<Entity> possessor(Tree tree, int child, int depth) {
        return depth > 0 && tree.is(child, "nmod:poss") ? owner(tree, child, depth - 1) : Optional.empty();
    }

    /** "members of the Iraqi parliament": what the phrase behind the preposition names, or belongs to. */
    private Optional<Entity> ownerBehind(Tree tree, int child, int depth) {
        Optional<EntityMention> named = mentions.at(tree.sentence().index(), child);
        if (named.isPresent()) {
            return names.owning(named.get().entity());
        }
        return depth > 0 ? owner(tree, child, depth - 1) : Optional.empty();
    }
}
