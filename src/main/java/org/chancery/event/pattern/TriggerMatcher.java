package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.lexicon.Words;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Finds the triggers of a sentence. */
final class TriggerMatcher {
    private static final Set<String> GENERIC = Set.of("every", "any", "each");
    private final Tree tree;
    private final Arguments arguments;
    private final Lexicon lexicon;

    TriggerMatcher(Tree tree, Arguments arguments, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.arguments = requireNonNull(arguments, "arguments is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** The triggers that a word can be, most special first. */
    List<Occurrence> match(int token) {
        List<Trigger> triggers = lexicon.triggers(tree.token(token));
        if (triggers.isEmpty()) {
            return List.of();
        }
        Surroundings around = new Surroundings(tree, arguments, token);
        return triggers.stream()
                .filter(trigger -> isUsable(token, trigger.pos()))
                .flatMap(trigger ->
                        match(trigger.words(), around).map(words -> new Occurrence(trigger, token, words)).stream())
                .toList();
    }

    /** Participles in front of a noun and nouns in front of a noun name no event of their own: "an elected president", "the talks venue". */
    private boolean isUsable(int token, PartOfSpeech pos) {
        boolean before = token < tree.head(token);
        return switch (pos) {
            case VERB -> isGerundOfName(token) || !(before && tree.is(token, "amod", "compound", "case"));
            case ADJ -> !(before && tree.is(token, "amod"));
            case NOUN, ADV -> !isGeneric(token) && !(before && isModifier(token));
        };
    }

    private boolean isGerundOfName(int token) {
        return tree.token(token).tag().equals("VBG")
                && tree.head(token) >= 0
                && tree.token(tree.head(token)).isProperNoun();
    }

    private boolean isGeneric(int noun) {
        return tree.children(noun, "det").stream().map(tree::lemma).anyMatch(GENERIC::contains);
    }

    private boolean isModifier(int noun) {
        int head = tree.head(noun);
        return tree.is(noun, "compound")
                && head - noun < 3
                && tree.children(noun, "nmod").stream().noneMatch(child -> child < head);
    }

    /** The heads of what must stand beside the first word, absent where something is missing. */
    private static Optional<List<Integer>> match(Words words, Surroundings around) {
        if (words.particle()
                .filter(particle -> !around.hasParticle(particle)
                        && (words.objects().isEmpty() || !around.hasBehindObjects(particle)))
                .isPresent()) {
            return Optional.empty();
        }
        List<Integer> found = new ArrayList<>();
        boolean complete = (words.objects().isEmpty()
                        || found.addAll(
                                around.objects(words.objects(), words.particle().orElse(""))))
                && (words.complements().isEmpty() || found.addAll(around.complements(words.complements())))
                && (words.of().isEmpty() || found.addAll(around.of(words.of())));
        return complete ? Optional.of(found) : Optional.empty();
    }
}
