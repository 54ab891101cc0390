package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** What stands around one word that a trigger can ask for; looked for once, however many triggers begin with the word. */
final class Surroundings {
    private static final Set<String> SUMS = Set.of("CD", "$");
    private final Tree tree;
    private final int token;
    private final Supplier<List<Integer>> objects;
    private final Supplier<List<Integer>> complements;

    Surroundings(Tree tree, Arguments arguments, int token) {
        this.tree = requireNonNull(tree, "tree is null");
        this.token = token;
        this.objects = Suppliers.memoize(() -> measured(arguments.objects(token)));
        this.complements = Suppliers.memoize(() -> arguments.complements(token));
    }

    /** A particle, a preposition, or both: "out of", where the first stands at the verb and the last governs a noun. */
    boolean hasParticle(String particle) {
        int blank = particle.indexOf(' ');
        if (blank > 0) {
            return isAt(token + 1, particle.substring(0, blank)) && isAt(token + 2, particle.substring(blank + 1));
        }
        return isAt(token + 1, particle)
                || tree.children(token, "compound:prt", "advmod").stream()
                        .anyMatch(child -> tree.lemma(child).equals(particle))
                || !tree.prepositional(token, particle).isEmpty();
    }

    private boolean isAt(int index, String word) {
        return index < tree.size() && tree.lemma(index).equals(word);
    }

    /** Its objects of these lemmas; behind its preposition too: "return to office". */
    List<Integer> objects(Set<String> wanted, String particle) {
        List<Integer> behind = particle.isEmpty()
                ? List.of()
                : tree.children(token, "obl", "nmod").stream()
                        .filter(noun -> tree.preposition(noun).equals(particle))
                        .toList();
        // "found guilty": the parser makes what is said of somebody a complement.
        List<Integer> said = tree.children(token, "xcomp");
        return Stream.of(objects.get(), measured(behind), measured(said))
                .flatMap(List::stream)
                .filter(object -> isNamed(object, wanted))
                .distinct()
                .toList();
    }

    private boolean isNamed(int object, Set<String> wanted) {
        String lemma = tree.lemma(object);
        return wanted.contains(lemma)
                || tree.children(object, "compound").stream()
                        .anyMatch(child -> wanted.contains(tree.lemma(child) + "_" + lemma));
    }

    /** With what is coordinated, and the nouns behind a measure: "two days of talks", "a series of agreements". */
    private List<Integer> measured(List<Integer> nouns) {
        List<Integer> all = new ArrayList<>();
        for (int noun : nouns) {
            for (int object : tree.coordinated(noun)) {
                all.add(object);
                all.addAll(tree.prepositional(object, "of"));
                if (!tree.children(object, "nummod").isEmpty()
                        || SUMS.contains(tree.token(object).tag())) {
                    // "$2 million in assistance"
                    all.addAll(tree.prepositional(object, "in"));
                }
            }
        }
        return all;
    }

    /** The verbs of these lemmas that complement it: "agreed to buy". */
    List<Integer> complements(Set<String> wanted) {
        return complements.get().stream()
                .filter(verb -> wanted.contains(tree.lemma(verb)))
                .toList();
    }

    /** The nouns of these lemmas behind "of": "accused of torture". */
    List<Integer> of(Set<String> wanted) {
        return tree.prepositional(token, "of").stream()
                .filter(noun -> wanted.contains(tree.lemma(noun)))
                .toList();
    }
}
