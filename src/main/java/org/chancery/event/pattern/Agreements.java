package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.EntityMention;
import org.chancery.event.Actor;
import org.chancery.event.EventType;
import org.chancery.event.actor.ActorResolver;
import org.chancery.event.actor.Party;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.syntax.Tree;

/** What kind of agreement it is, and whose, from the words around the agreement itself. */
final class Agreements {
    /** Behind these stands where or about whom it is, no party. */
    private static final Set<String> ASIDE = Set.of("in", "at", "of", "on");

    private final Tree tree;
    private final ActorResolver actors;
    private final Lexicon lexicon;

    Agreements(Tree tree, ActorResolver actors, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.actors = requireNonNull(actors, "actors is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** Trade or peace, by the words in front of the agreement, else by those of its relative clause. */
    EventType type(Occurrence occurrence) {
        List<Integer> nouns = nouns(occurrence);
        List<Integer> near = nouns.stream()
                .flatMap(noun ->
                        Stream.concat(Stream.of(noun), tree.children(noun, "compound", "amod", "nmod:poss").stream()))
                .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word, "conj", "compound").stream()))
                .toList();
        List<Integer> wide =
                nouns.stream().flatMap(noun -> tree.subtree(noun).stream()).toList();
        return Stream.of(near, wide)
                .flatMap(words -> Stream.concat(
                        has(words, Set.of("peace")) ? Stream.of(EventType.PEACE_AGREEMENT) : Stream.empty(),
                        has(words, Set.of("trade", "tariff")) ? Stream.of(EventType.TRADE_AGREEMENT) : Stream.empty()))
                .findFirst()
                .orElse(EventType.AGREEMENT);
    }

    private boolean has(List<Integer> words, Set<String> classes) {
        return words.stream().map(tree::lemma).anyMatch(lemma -> classes.stream()
                .anyMatch(c -> lexicon.classes().of(c).contains(lemma)));
    }

    private static List<Integer> nouns(Occurrence occurrence) {
        return occurrence.trigger().pos() == PartOfSpeech.NOUN ? List.of(occurrence.token()) : occurrence.objects();
    }

    /** Parties that stand below the agreement: "agreements that rewarded Cambodia", "a deal to end fighting between A and B". */
    Parties complete(Occurrence occurrence, Parties parties) {
        boolean wanted = occurrence.trigger().type() == EventType.AGREEMENT
                && occurrence.trigger().pos() == PartOfSpeech.VERB
                && !parties.source().isEmpty()
                && parties.target().isEmpty();
        if (!wanted) {
            return parties;
        }
        List<Party> between = tree.subtree(occurrence.token()).stream()
                .filter(noun -> tree.preposition(noun).equals("between"))
                .flatMap(noun -> actors.parties(tree, noun).stream())
                .toList();
        List<Party> below = between.isEmpty() ? below(occurrence) : between;
        List<Party> others = below.stream()
                .filter(party -> parties.all().noneMatch(e -> e.equals(party.entity())))
                .toList();
        return new Parties(parties.source(), others, parties.places(), parties.guessed());
    }

    /** Below the noun, and not over a second clause: "agreements that rewarded A and sought to mend relations with B". */
    private boolean isPartyOf(int word, int noun) {
        int verbs = 0;
        int at = word;
        for (int steps = 0; at >= 0 && at != noun && steps < 10; steps++, at = tree.head(at)) {
            verbs += tree.token(at).isVerb() && !tree.is(at, "amod") ? 1 : 0;
        }
        return at == noun && verbs <= 1;
    }

    private List<Party> below(Occurrence occurrence) {
        List<Party> found = new ArrayList<>();
        for (EntityMention mention : actors.mentions(tree)) {
            boolean below = occurrence.objects().stream().anyMatch(noun -> isPartyOf(mention.lastToken(), noun));
            if (below
                    && mention.form() == EntityMention.Form.NAME
                    && !ASIDE.contains(tree.preposition(mention.lastToken()))) {
                actors.acting(mention.entity())
                        .map(entity -> new Party(new Actor(mention.text(), entity), mention.lastToken()))
                        .filter(party ->
                                found.stream().noneMatch(f -> f.entity().equals(party.entity())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
