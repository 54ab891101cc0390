package org.chancery.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the paragraphs of an article speak of.
 *
 * @param known all terms that occur
 * @param everywhere those that occur in so many paragraphs that sharing them proves nothing
 * @param usualNovelty the share of terms that the middle one of its own paragraphs has to itself
 * @param closed whether its paragraphs end as sentences do
 * @param mostlySingle whether most of its paragraphs are of one sentence
 */
record Subject(Set<String> known, Set<String> everywhere, double usualNovelty, boolean closed, boolean mostlySingle) {
    private static final double TERM_IS_EVERYWHERE = 0.2;
    private static final int FEWEST_PARAGRAPHS_OF_A_TERM = 2;
    private static final int FEWEST_TERMS_TO_COUNT = 6;
    private static final int WORDS_OF_A_FULL_SENTENCE = 12;
    private static final double USUAL_NOVELTY_OF_NEWS = 0.6;

    static Subject of(List<String> paragraphs, Terms terms) {
        List<Set<String>> sets = paragraphs.stream().map(terms::of).toList();
        Map<String, Integer> counts = new HashMap<>();
        sets.forEach(set -> set.forEach(term -> counts.merge(term, 1, Integer::sum)));
        double bar = Math.max(FEWEST_PARAGRAPHS_OF_A_TERM, TERM_IS_EVERYWHERE * paragraphs.size());
        Set<String> everywhere = new HashSet<>(counts.keySet());
        everywhere.removeIf(term -> counts.getOrDefault(term, 0) < bar);
        List<String> full = paragraphs.stream()
                .filter(p -> Terms.words(p).size() >= WORDS_OF_A_FULL_SENTENCE)
                .toList();
        long closed = full.stream().filter(Sentences::isClosed).count();
        long single = full.stream().filter(p -> Sentences.count(p) == 1).count();
        return new Subject(
                counts.keySet(),
                everywhere,
                novelty(sets, counts),
                closed * 5 >= full.size() * 4L,
                single * 2 > full.size());
    }

    private static double novelty(List<Set<String>> sets, Map<String, Integer> counts) {
        List<Double> own = new ArrayList<>();
        for (Set<String> set : sets) {
            if (set.size() >= FEWEST_TERMS_TO_COUNT) {
                own.add((double) set.stream()
                                .filter(t -> counts.getOrDefault(t, 0) == 1)
                                .count()
                        / set.size());
            }
        }
        own.sort(Double::compare);
        return own.size() < 3 ? USUAL_NOVELTY_OF_NEWS : own.get(own.size() / 2);
    }
}
