package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** The nouns behind a preposition of a trigger, wherever the tree hangs the phrase. */
final class PrepositionSlots {
    private final Tree tree;
    private final Arguments arguments;

    PrepositionSlots(Tree tree, Arguments arguments) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
    }

    List<Integer> heads(Occurrence occurrence, String preposition) {
        Stream<Integer> others = occurrence.trigger().pos() == PartOfSpeech.VERB
                ? besidesVerb(occurrence)
                : besidesNoun(occurrence.token());
        return Stream.concat(withParticles(occurrence.token()), others)
                .distinct()
                .flatMap(carrier -> tree.prepositional(carrier, preposition).stream())
                .filter(noun -> noun != occurrence.token())
                .distinct()
                .toList();
    }

    /** The nouns behind the preposition of a verb, or behind the second of two: "pulled out of Aleppo". */
    List<Integer> governed(int verb, String particle) {
        String preposition = particle.substring(particle.lastIndexOf(' ') + 1);
        return withParticles(verb)
                .flatMap(carrier -> tree.prepositional(carrier, preposition).stream())
                .toList();
    }

    /** "pulled out of Aleppo": the parser hangs the place on the particle. */
    private Stream<Integer> withParticles(int token) {
        return Stream.concat(Stream.of(token), tree.children(token, "advmod", "compound:prt").stream());
    }

    /** The phrase may hang on the object. */
    private Stream<Integer> besidesVerb(Occurrence occurrence) {
        return Stream.concat(
                arguments.objects(occurrence.token()).stream(),
                occurrence.objects().stream()
                        .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word, "obj").stream())));
    }

    /** "held talks in Vienna with": the phrase may hang on the verb that carries the noun or on a noun between. */
    private Stream<Integer> besidesNoun(int noun) {
        return Stream.concat(
                tree.children(noun, "nmod", "acl", "obl").stream().filter(this::isDirect), carryingVerb(noun).stream());
    }

    /** Not a clause of another time: "the first tour since returning to". */
    private boolean isDirect(int child) {
        return !tree.token(child).isVerb() || tree.preposition(child).isEmpty();
    }

    private List<Integer> carryingVerb(int noun) {
        int head = tree.head(noun);
        return head >= 0 && tree.token(head).isVerb() && tree.is(noun, "obj") ? List.of(head) : List.of();
    }
}
