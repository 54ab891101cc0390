package org.chancery.event.pattern;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.syntax.Tree;
import org.chancery.language.Token;

/** Words around a trigger that tell what kind of thing it is about: money, goods, arms, exports, praise. */
final class Clues {
    private static final Set<String> PHONE = Set.of("phone", "telephone", "video", "conference");
    private static final Set<String> EXERCISE = Set.of("military", "naval", "joint", "drill", "air");
    private static final Set<String> INVESTMENT = Set.of("investment");
    private static final Set<String> OUGHT = Set.of("must", "should", "ought");
    private static final Set<String> NEED = Set.of("need", "have");
    private static final List<String> DEED_IN = List.of("in", "by", "during");
    private final Tree tree;
    private final Lexicon lexicon;

    Clues(Tree tree, Lexicon lexicon) {
        this.tree = requireNonNull(tree, "tree is null");
        this.lexicon = requireNonNull(lexicon, "lexicon is null");
    }

    /** "a trade truce", "a charm offensive": nobody shoots. */
    boolean isUnarmed(int noun) {
        return hasModifier(noun, classOf("unarmed"));
    }

    /** "a military takeover". */
    boolean isByArms(int noun) {
        return hasModifier(noun, classOf("putschist"));
    }

    /** "peacekeepers", "a rescue team". */
    boolean isHelper(int noun) {
        return isOf("helper", noun) || hasModifier(noun, classOf("helper"));
    }

    /** "troops", "peacekeepers": those who go where they are sent. */
    boolean areSent(int noun) {
        return isOf("troops", noun) || isOf("helper", noun);
    }

    /** A crowd by its own word, or by the word of what it is made of: "a crowd", "hundreds of protesters". */
    boolean isCrowd(int noun) {
        return isOf("crowd", noun) || hasAny(tree.prepositional(noun, "of"), classOf("crowd"));
    }

    /** "a car bomb killed", "were killed in a raid": the subject or what the verb happened in is a deed of arms. */
    boolean isStruck(int verb) {
        return Stream.concat(tree.children(verb, "nsubj").stream(), tree.prepositional(verb, DEED_IN).stream())
                .anyMatch(noun -> isOf("deadly", noun) && !isUnarmed(noun));
    }

    private boolean isOf(String name, int word) {
        return classOf(name).contains(tree.lemma(word));
    }

    /** "joint naval drills". */
    boolean isExercise(int noun) {
        return hasModifier(noun, EXERCISE);
    }

    /** "a phone call", "the phone". */
    boolean isPhone(int noun) {
        return hasModifier(noun, PHONE) || tree.lemma(noun).equals("phone");
    }

    private boolean hasModifier(int noun, Set<String> words) {
        return hasAny(tree.children(noun, "compound", "amod", "nmod"), words);
    }

    /** "a visit to the summit", "visited the border": a goal that is no named place. */
    boolean hasGoal(int word) {
        return tree.children(word, "obj", "nmod", "obl").stream()
                .filter(noun -> tree.preposition(noun).isEmpty()
                        || tree.preposition(noun).equals("to"))
                .anyMatch(noun -> classOf("goal").contains(tree.lemma(noun)));
    }

    /** "has not visited Japan since 2019". */
    boolean isNotSince(int verb) {
        return tree.isNegated(verb)
                && IntStream.range(verb, tree.size())
                        .anyMatch(i -> tree.lemma(i).equals("since"));
    }

    /** A sum of money below the trigger or its object. */
    boolean hasAmount(Occurrence occurrence) {
        return Stream.concat(Stream.of(occurrence.token()), occurrence.objects().stream())
                .flatMap(word -> tree.subtree(word).stream())
                .map(tree::token)
                .map(Token::tag)
                .anyMatch("$"::equals);
    }

    boolean hasInvestment(Occurrence occurrence) {
        return occurrence.objects().stream().anyMatch(object -> hasModifier(object, INVESTMENT));
    }

    boolean hasGoods(int token) {
        return hasAny(tree.subtree(token), classOf("goods"));
    }

    /** "hailed him as a hero". */
    boolean isPraise(int verb) {
        return tree.prepositional(verb, "as").stream().anyMatch(noun -> hasAny(tree.subtree(noun), classOf("praise")));
    }

    /** "export curbs", "controls on the export of chips". */
    boolean isOnExports(int noun) {
        return Stream.concat(tree.children(noun, "compound", "amod").stream(), tree.prepositional(noun, "on").stream())
                .anyMatch(word -> hasAny(tree.subtree(word), classOf("export")));
    }

    /** "100% tariffs", "a 25 percent levy". */
    boolean hasRate(int noun) {
        return tree.children(noun, "compound", "nummod", "amod").stream()
                .anyMatch(i -> tree.token(i).text().equals("%") || tree.lemma(i).equals("percent"));
    }

    /** "A said B must leave", "that B should not", "B needs to". */
    boolean isObliged(int verb) {
        return tree.children(verb, "ccomp").stream()
                .filter(clause -> !tree.children(clause, "nsubj").isEmpty())
                .anyMatch(clause -> tree.auxiliaries(clause).stream().anyMatch(OUGHT::contains)
                        || NEED.contains(tree.lemma(clause))
                                && !tree.children(clause, "xcomp").isEmpty());
    }

    private Set<String> classOf(String name) {
        return lexicon.classes().of(name);
    }

    private boolean hasAny(Collection<Integer> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(tree.lemma(token)));
    }
}
