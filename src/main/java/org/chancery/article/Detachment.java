package org.chancery.article;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges how little a sentence has to do with the article before it. What speaks for a teaser: "the advert" when no advert was
 * mentioned, no full stop, terms and names that the article does not have. The words are in {@code teasers.tsv}, the weights were set
 * on articles with and without teasers so that a sentence of the article is lost as seldom as possible.
 */
final class Detachment {
    /** The points of a sentence and how many of its marks are such that few sentences of an article bear them. */
    record Score(double points, int strong) {}

    private static final Pattern COUNTRY = Pattern.compile("\\p{Lu}{2,3}");
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 45;
    private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he ((?:[\\p{L}'’-]+ ?){1,5})");

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Terms terms;

    Detachment() {
        for (List<String> row : Tables.rows(Detachment.class, "teasers.tsv", 2)) {
            words.put(row.get(0), new TreeSet<>(Arrays.asList(row.get(1).split(" "))));
        }
        terms = new Terms(words("function"));
    }

    Terms terms() {
        return terms;
    }

    /** The score of a paragraph behind the article; empty when it cannot be a teaser, because it goes on with what was said before. */
    Optional<Score> score(String paragraph, String before, Subject subject) {
        List<String> spelled = Terms.words(paragraph);
        Set<String> own = terms.of(paragraph);
        if (spelled.size() < FEWEST_WORDS
                || spelled.size() > MOST_WORDS
                || own.isEmpty()
                || Sentences.count(paragraph) > 1
                || takesUp(spelled.get(0))) {
            return Optional.empty();
        }
        boolean unfinished = subject.closed() && !Sentences.isClosed(paragraph) && !paragraph.endsWith(":");
        boolean dangling = hasDanglingReference(paragraph, subject.known());
        double points = (unfinished ? 3 : 0)
                + (dangling ? 2 : 0)
                + novelty(own, subject)
                + links(own, subject)
                + neighbour(own, before, subject)
                - (sharesTheTopic(spelled, subject) ? 2 : 0)
                + (bringsNames(paragraph, subject) ? 1 : 0);
        return Optional.of(new Score(points, (unfinished ? 1 : 0) + (dangling ? 1 : 0)));
    }

    private boolean takesUp(String first) {
        return words("opening").contains(Terms.lower(first));
    }

    private static double novelty(Set<String> own, Subject subject) {
        double novel =
                (double) own.stream().filter(t -> !subject.known().contains(t)).count() / own.size();
        double more = novel - subject.usualNovelty();
        return more >= 0.25 ? 2 : more >= 0.1 ? 1 : more <= -0.1 ? -1 : 0;
    }

    private static double links(Set<String> own, Subject subject) {
        long shared = own.stream()
                .filter(t ->
                        subject.known().contains(t) && !subject.everywhere().contains(t))
                .count();
        return shared <= 1 ? 1 : shared >= 5 ? -1 : 0;
    }

    private boolean bringsNames(String paragraph, Subject subject) {
        return Terms.names(paragraph).stream()
                .filter(name -> !words("calendar").contains(name))
                .anyMatch(name -> !subject.known().contains(Terms.stem(name)));
    }

    /** Whether a common noun or verb that runs through the article comes up; names do not count, for teasers are chosen by them. */
    private boolean sharesTheTopic(List<String> spelled, Subject subject) {
        return spelled.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .map(Terms::lower)
                .filter(word -> !words("known").contains(word))
                .anyMatch(word -> subject.everywhere().contains(Terms.stem(word)));
    }

    private double neighbour(Set<String> own, String before, Subject subject) {
        Set<String> shared = terms.of(before);
        shared.retainAll(own);
        shared.removeAll(subject.everywhere());
        return shared.isEmpty() ? 0.5 : -1;
    }

    /** Whether "the" stands before a noun that nothing before has mentioned and nothing behind explains. */
    private boolean hasDanglingReference(String paragraph, Set<String> known) {
        Matcher matcher = DEFINITE.matcher(paragraph);
        while (matcher.find()) {
            List<String> following = List.of(matcher.group(1).strip().split(" "));
            int end = 0;
            while (end < following.size() && !words("function").contains(Terms.lower(following.get(end)))) {
                end++;
            }
            boolean explained = end < following.size() && words("modifier").contains(Terms.lower(following.get(end)));
            List<String> phrase = following.subList(0, end == following.size() ? Math.min(end, 3) : end);
            if (!phrase.isEmpty() && !explained && phrase.stream().noneMatch(word -> isFamiliar(word, known))) {
                return true;
            }
        }
        return false;
    }

    /** A word that was mentioned, that everybody knows, or that is part of a name; abbreviations of countries are no names here. */
    private boolean isFamiliar(String word, Set<String> known) {
        boolean country = COUNTRY.matcher(word).matches();
        boolean name = Character.isUpperCase(word.charAt(0)) && !country;
        String lower = Terms.lower(word);
        return name || (!country && (words("known").contains(lower) || known.contains(Terms.stem(lower))));
    }

    private Set<String> words(String kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
