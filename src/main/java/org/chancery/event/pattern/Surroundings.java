package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.syntax.Arguments;
import org.chancery.event.syntax.Tree;

/** What stands around one word that a trigger can ask for; looked for once, however many triggers begin with the word. */
final class Surroundings {
    private static final Set<String> SUMS = Set.of("CD", "$");
    private final Tree tree;
    private final int token;
    private final Supplier<List<Integer>> direct;
    private final Supplier<List<Integer>> objects;
    private final Supplier<List<Integer>> complements;

    Surroundings(Tree tree, Arguments arguments, int token) {
        this.tree = requireNonNull(tree, "tree is null");
        this.token = token;
        this.direct = Suppliers.memoize(() -> arguments.objects(token));
        this.objects = Suppliers.memoize(() -> measured(direct.get()));
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
                : Stream.concat(
                                tree.children(token, "obl", "nmod").stream()
                                        .filter(noun -> tree.preposition(noun).equals(particle)),
                                behindObjects(particle))
                        .toList();
        // "found guilty": the parser makes what is said of somebody a complement.
        List<Integer> said = tree.children(token, "xcomp");
        return Stream.of(objects.get(), measured(behind), measured(said))
                .flatMap(List::stream)
                .filter(object -> isNamed(object, wanted))
                .distinct()
                .toList();
    }

    /** "removed A from its list": the parser may hang the noun that the trigger asks for on the object. */
    boolean hasBehindObjects(String particle) {
        return behindObjects(particle).findAny().isPresent();
    }

    private Stream<Integer> behindObjects(String particle) {
        return direct.get().stream().flatMap(object -> tree.prepositional(object, particle).stream());
    }

    private boolean isNamed(int object, Set<String> wanted) {
        String lemma = tree.lemma(object);
        return wanted.contains(lemma)
                || tree.children(object, "compound").stream()
                        .anyMatch(child -> wanted.contains(tree.lemma(child) + "_" + lemma));
    }

    /** With what is coordinated, and the nouns behind a measure. */
    private List<Integer> measured(List<Integer> nouns) {
        return nouns.stream()
                .flatMap(noun -> tree.coordinated(noun).stream())
                .flatMap(this::measured)
                .toList();
    }

    /** "two days of talks", "a series of agreements and pacts". */
    private Stream<Integer> measured(int object) {
        Stream<Integer> counted =
                tree.prepositional(object, "of").stream().flatMap(noun -> tree.coordinated(noun).stream());
        // "$2 million in assistance"
        boolean isSum = !tree.children(object, "nummod").isEmpty()
                || SUMS.contains(tree.token(object).tag());
        Stream<Integer> paid = isSum ? tree.prepositional(object, "in").stream() : Stream.empty();
        return Stream.of(Stream.of(object), sums(object).flatMap(this::measured), counted, paid)
                .flatMap(found -> found);
    }

    /** The sum that the parser hangs below another word. */
    private Stream<Integer> sums(int object) {
        return switch (tree.token(object).tag()) {
            // "an additional $2 billion in aid": the article is the object.
            case "DT" ->
                IntStream.range(object + 1, Math.min(object + 4, tree.size()))
                        .filter(i -> tree.token(i).tag().equals("$"))
                        .boxed();
            // "more than $4 million worth of medicine"
            case "JJR" -> tree.prepositional(object, "than").stream();
            default -> Stream.empty();
        };
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
