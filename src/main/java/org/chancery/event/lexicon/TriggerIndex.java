package org.chancery.event.lexicon;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** The triggers by the words that start them. */
final class TriggerIndex {
    /** Most special first. */
    private final ListMultimap<String, Trigger> triggers;

    /** First words that no other word has to go with. */
    private final Set<String> alone;

    /** For the others what has to: of each set one word. */
    private final SetMultimap<String, Set<Set<String>>> company;

    TriggerIndex(List<Trigger> rows) {
        ImmutableListMultimap.Builder<String, Trigger> byWord = ImmutableListMultimap.builder();
        ImmutableSetMultimap.Builder<String, Set<Set<String>>> wanted = ImmutableSetMultimap.builder();
        Set<String> sufficient = new HashSet<>();
        rows.stream()
                .sorted(Comparator.comparingInt((Trigger row) -> row.words().specificity())
                        .reversed())
                .forEach(row -> {
                    Set<Set<String>> others = company(row.words());
                    row.words().first().stream().sorted().forEach(word -> {
                        byWord.put(word, row);
                        if (others.isEmpty()) {
                            sufficient.add(word);
                        } else {
                            wanted.put(word, others);
                        }
                    });
                });
        triggers = byWord.build();
        alone = Set.copyOf(sufficient);
        company = wanted.build();
    }

    private static Set<Set<String>> company(Words words) {
        return Stream.of(
                        words.particle()
                                .map(particle -> Set.of(last(particle, ' ')))
                                .orElseGet(Set::of),
                        lastParts(words.objects()),
                        lastParts(words.complements()),
                        lastParts(words.of()))
                .filter(wanted -> !wanted.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A compound such as "white_house" counts by its last word. */
    private static Set<String> lastParts(Set<String> words) {
        return words.stream().map(word -> last(word, '_')).collect(Collectors.toUnmodifiableSet());
    }

    private static String last(String words, char separator) {
        return words.substring(words.lastIndexOf(separator) + 1);
    }

    /** The triggers that a token can start, most special first. */
    List<Trigger> of(Token token) {
        return triggers.get(Lexicon.lemma(token)).stream()
                .filter(trigger -> trigger.pos().fits(token))
                .toList();
    }

    /** Whether the words of any trigger stand in a sentence, whatever their parts of speech and whatever binds them. */
    boolean canStandIn(Sentence sentence) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : sentence.tokens()) {
            String lemma = Lexicon.lemma(token);
            if (alone.contains(lemma)) {
                return true;
            }
            lemmas.add(lemma);
        }
        return lemmas.stream().flatMap(lemma -> company.get(lemma).stream()).anyMatch(all -> all.stream()
                .noneMatch(any -> Collections.disjoint(any, lemmas)));
    }
}
