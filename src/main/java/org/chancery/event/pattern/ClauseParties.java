package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.chancery.entity.EntityType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** The parties in the complement of a word: "agreed to lend $1 billion to B", "wants B to leave", "refused to meet B". */
final class ClauseParties {
    /** Behind these the complement names whom it is about, the likeliest first. */
    private static final List<String> PREPOSITIONS =
            List.of("with", "to", "against", "on", "from", "for", "in", "into", "at");

    private final Tree tree;
    private final Arguments arguments;
    private final ActorResolver actors;
    private final Lexicon lexicon;

    ClauseParties(Tree tree, Arguments arguments, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /**
     * The likeliest party other than who says it; empty when the complement names none.
     *
     * @param named the parties that a noun phrase names
     */
    List<Party> of(int token, IntFunction<List<Party>> named) {
        List<Party> own = arguments.agents(token).stream()
                .flatMap(head -> actors.parties(tree, head).stream())
                .toList();
        List<List<Party>> all = heads(token).stream()
                .sorted(Comparator.comparing(this::isSent))
                .map(head -> named.apply(head).stream()
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

    /** "agreed to send troops to B": who is sent gives way to whom they are sent to. */
    private boolean isSent(int head) {
        return tree.is(head, "obj") && lexicon.classes().of("troops").contains(tree.lemma(head));
    }

    private static boolean isOwn(Party owner, Party party) {
        return owner.entity().type() == EntityType.COUNTRY
                && owner.entity().country().equals(party.entity().country());
    }

    /** The phrases of a complement: its subjects first, then what it acts on. */
    private List<Integer> heads(int token) {
        List<Integer> verbs = Stream.concat(
                        arguments.complements(token).stream(), tree.children(token, "ccomp", "acl").stream())
                .distinct()
                .toList();
        return Stream.concat(
                        verbs.stream().flatMap(verb -> tree.children(verb, "nsubj").stream()),
                        verbs.stream().flatMap(this::partners))
                .toList();
    }

    private Stream<Integer> partners(int verb) {
        List<Integer> objects = arguments.objects(verb);
        // "refused to send peacekeepers to Iraq": who gets them comes first.
        List<Integer> given =
                lexicon.classes().of("give").contains(tree.lemma(verb)) ? tree.prepositional(verb, "to") : List.of();
        return Stream.of(
                        given.stream(),
                        objects.stream(),
                        toward(verb),
                        objects.stream().flatMap(this::toward))
                .flatMap(heads -> heads)
                .distinct();
    }

    /** The nouns behind prepositions that lead to the other side, at a verb or at the object of one: "lift sanctions against B". */
    private Stream<Integer> toward(int word) {
        return tree.prepositional(word, PREPOSITIONS).stream();
    }
}
