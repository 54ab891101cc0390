package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.PartOfSpeech;
import org.chancery.event.lexicon.Trigger;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** Finds the triggers of a sentence. */
public final class TriggerMatcher {
    private final Lexicon lexicon;

    public TriggerMatcher(Lexicon lexicon) {
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** The triggers that a word can be, most special first. */
    List<Occurrence> match(Tree tree, int token) {
        return lexicon.triggers(tree.token(token)).stream()
                .filter(trigger -> isUsable(tree, token, trigger))
                .flatMap(trigger -> match(tree, token, trigger).stream())
                .toList();
    }

    /** Participles in front of a noun and nouns in front of a noun name no event of their own: "an elected president", "the talks venue". */
    private static boolean isUsable(Tree tree, int token, Trigger trigger) {
        if (trigger.pos() == PartOfSpeech.VERB) {
            boolean gerund = tree.token(token).tag().equals("VBG")
                    && tree.head(token) >= 0
                    && tree.token(tree.head(token)).isProperNoun();
            return gerund || !(tree.is(token, "amod", "compound", "case") && token < tree.head(token));
        }
        if (trigger.pos() == PartOfSpeech.ADJ) {
            return !(tree.is(token, "amod") && token < tree.head(token));
        }
        boolean generic =
                tree.children(token, "det").stream().anyMatch(d -> tree.lemma(d).matches("every|any|each"));
        if (generic) {
            return false;
        }
        boolean modifier = tree.is(token, "compound") && token < tree.head(token) && tree.head(token) - token < 3;
        return !modifier || tree.children(token, "nmod").stream().anyMatch(child -> child < tree.head(token));
    }

    private Optional<Occurrence> match(Tree tree, int token, Trigger trigger) {
        if (trigger.particle().isPresent()
                && !hasParticle(tree, token, trigger.particle().get())
                && behindObjects(tree, token, trigger).isEmpty()) {
            return Optional.empty();
        }
        List<Integer> needed = new ArrayList<>();
        if (!trigger.objects().isEmpty()) {
            List<Integer> objects = objects(tree, token, trigger);
            if (objects.isEmpty()) {
                return Optional.empty();
            }
            needed.addAll(objects);
        }
        if (!trigger.complements().isEmpty()) {
            List<Integer> complements = new Arguments(tree)
                    .complements(token).stream()
                            .filter(c -> trigger.complements().contains(tree.lemma(c)))
                            .toList();
            if (complements.isEmpty()) {
                return Optional.empty();
            }
            needed.addAll(complements);
        }
        if (!trigger.of().isEmpty()) {
            List<Integer> below = tree.prepositional(token, "of").stream()
                    .filter(noun -> trigger.of().contains(tree.lemma(noun)))
                    .toList();
            if (below.isEmpty()) {
                return Optional.empty();
            }
            needed.addAll(below);
        }
        return Optional.of(new Occurrence(trigger, token, needed));
    }

    /** A particle, a preposition, or both: "out of", where the first stands at the verb and the last governs a noun. */
    private static boolean hasParticle(Tree tree, int token, String particle) {
        int blank = particle.indexOf(' ');
        if (blank > 0) {
            int last = token + 2;
            return last < tree.size()
                    && tree.lemma(token + 1).equals(particle.substring(0, blank))
                    && tree.lemma(last).equals(particle.substring(blank + 1));
        }
        boolean attached = tree.children(token, "compound:prt", "advmod").stream()
                .anyMatch(child -> tree.lemma(child).equals(particle));
        boolean next = token + 1 < tree.size() && tree.lemma(token + 1).equals(particle);
        return attached || next || !tree.prepositional(token, particle).isEmpty();
    }

    /** The objects of a verb that the trigger asks for; behind its preposition where it has one: "return to office". */
    private static List<Integer> objects(Tree tree, int token, Trigger trigger) {
        List<Integer> candidates = new ArrayList<>(new Arguments(tree).objects(token));
        trigger.particle().ifPresent(particle -> tree.children(token, "obl", "nmod").stream()
                .filter(noun -> tree.preposition(noun).equals(particle))
                .forEach(candidates::add));
        candidates.addAll(behindObjects(tree, token, trigger));
        // "found guilty": the parser makes what is said of somebody a complement.
        candidates.addAll(tree.children(token, "xcomp"));
        return candidates.stream()
                .flatMap(object -> tree.coordinated(object).stream())
                .flatMap(object -> measured(tree, object).stream())
                .filter(object -> trigger.objects().contains(tree.lemma(object))
                        || tree.children(object, "compound").stream()
                                .anyMatch(c -> trigger.objects().contains(tree.lemma(c) + "_" + tree.lemma(object))))
                .distinct()
                .toList();
    }

    /** "removed A from its list": the parser may hang the noun that the trigger asks for on the object. */
    private static List<Integer> behindObjects(Tree tree, int token, Trigger trigger) {
        if (trigger.objects().isEmpty() || trigger.particle().isEmpty()) {
            return List.of();
        }
        return new Arguments(tree)
                .objects(token).stream()
                        .flatMap(object ->
                                tree.prepositional(object, trigger.particle().get()).stream())
                        .toList();
    }

    /** "two days of talks", "a series of agreements": the noun behind a measure. */
    private static List<Integer> measured(Tree tree, int object) {
        List<Integer> all = new ArrayList<>(List.of(object));
        if (tree.token(object).tag().equals("DT")) {
            // "an additional $2 billion in aid": the parser makes the article the object.
            IntStream.range(object + 1, Math.min(object + 4, tree.size()))
                    .filter(i -> tree.token(i).tag().equals("$"))
                    .forEach(sum -> all.addAll(measured(tree, sum)));
        }
        if (tree.token(object).tag().equals("JJR")) {
            // "more than $4 million worth of medicine"
            tree.prepositional(object, "than").forEach(sum -> all.addAll(measured(tree, sum)));
        }
        tree.prepositional(object, "of").forEach(noun -> all.addAll(tree.coordinated(noun)));
        if (!tree.children(object, "nummod").isEmpty()
                || tree.token(object).tag().matches("CD|\\$")) {
            // "$2 million in assistance"
            all.addAll(tree.prepositional(object, "in"));
        }
        return all;
    }
}
