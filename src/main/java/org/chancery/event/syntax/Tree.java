package org.chancery.event.syntax;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.language.Dependencies;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A parsed sentence with the questions that the event patterns ask of it. Tokens are counted from 0. */
public final class Tree {
    /** The tags of verbs in a present tense. */
    public static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    /** The tags of verbs in any tense. */
    public static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");

    /** The relations in which a noun or gerund with a preposition hangs below a word. */
    private static final String[] CARRIED = {"obl", "nmod", "advcl", "acl", "dep"};

    private final Sentence sentence;
    private final Dependencies dependencies;

    public Tree(Sentence sentence) {
        this.sentence = requireNonNull(sentence, "sentence is null");
        if (sentence.dependencies().isEmpty()) {
            throw new IllegalArgumentException("sentence " + sentence.index() + " was not parsed");
        }
        this.dependencies = Repairs.of(sentence);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The words of the base noun phrase that ends with a word. */
    public List<Token> phrase(int head) {
        return sentence.tokens().subList(new Phrases(this).first(head), head + 1);
    }

    public int size() {
        return sentence.tokens().size();
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    public String lemma(int index) {
        return Lexicon.lemma(token(index));
    }

    public int head(int index) {
        return dependencies.head(index);
    }

    public boolean is(int index, String... relations) {
        for (String relation : relations) {
            if (dependencies.is(index, relation)) {
                return true;
            }
        }
        return false;
    }

    public List<Integer> children(int index, String... relations) {
        return relations.length == 0 ? dependencies.children(index) : dependencies.children(index, relations);
    }

    public Optional<Integer> child(int index, String... relations) {
        return children(index, relations).stream().findFirst();
    }

    public boolean isBelow(int index, int ancestor) {
        return dependencies.isBelow(index, ancestor);
    }

    /** The preposition that introduces a noun, in lower case: "with", "according to"; empty when there is none. */
    public String preposition(int noun) {
        List<Integer> cases = children(noun, "case");
        return cases.stream()
                .filter(c -> !token(c).tag().equals("POS"))
                .findFirst()
                .map(this::lemma)
                .or(() -> children(noun, "mark").stream()
                        .filter(c ->
                                token(c).tag().equals("IN") || token(c).tag().equals("TO"))
                        .findFirst()
                        .map(this::lemma))
                .orElse("");
    }

    /** Nouns (and gerunds) that hang below a word with a preposition. */
    public List<Integer> prepositional(int word, String preposition) {
        return children(word, CARRIED).stream()
                .filter(child -> preposition(child).equals(preposition))
                .toList();
    }

    /** The same for several prepositions, the nouns behind the first of them first. */
    public List<Integer> prepositional(int word, List<String> prepositions) {
        record Behind(int rank, int noun) {}
        return children(word, CARRIED).stream()
                .map(child -> new Behind(prepositions.indexOf(preposition(child)), child))
                .filter(behind -> behind.rank() >= 0)
                .sorted(Comparator.comparingInt(Behind::rank))
                .map(Behind::noun)
                .toList();
    }

    /** The word itself and what is coordinated with it: "A, B and C". */
    public List<Integer> coordinated(int word) {
        List<Integer> all = new ArrayList<>(List.of(word));
        for (int i = 0; i < all.size() && all.size() < 20; i++) {
            children(all.get(i), "conj").stream().filter(c -> !all.contains(c)).forEach(all::add);
        }
        return all;
    }

    /** The tokens below a word and the word itself, in the order of the sentence. */
    public List<Integer> subtree(int word) {
        return IntStream.range(0, size()).filter(i -> isBelow(i, word)).boxed().toList();
    }

    public boolean isNegated(int word) {
        return children(word, "advmod", "det", "neg", "cc").stream()
                .map(this::lemma)
                .anyMatch(lemma -> switch (lemma) {
                    case "not", "never", "no", "n't", "n’t", "neither", "nor", "hardly" -> true;
                    default -> false;
                });
    }

    public boolean isPassive(int verb) {
        return !children(verb, "aux:pass", "nsubj:pass").isEmpty()
                || token(verb).tag().equals("VBN")
                        && is(verb, "acl", "advcl")
                        && children(verb, "nsubj", "obj", "mark", "aux").isEmpty();
    }

    /** Whether "to" stands before a verb. */
    public boolean isInfinitive(int verb) {
        return children(verb, "mark", "case").stream().anyMatch(to -> lemma(to).equals("to"));
    }

    /** Whether a verb has a tense of its own, or an auxiliary that has. */
    public boolean isFinite(int verb) {
        return TENSED.contains(token(verb).tag()) || !children(verb, "aux").isEmpty();
    }

    /** The auxiliaries of a verb (or of a predicate noun or adjective), lemmas. */
    public List<String> auxiliaries(int verb) {
        return children(verb, "aux", "cop").stream().map(this::lemma).toList();
    }
}
