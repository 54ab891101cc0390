package org.chancery.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.article.Detachment.Score;
import org.chancery.article.Paragraph.Kind;

/**
 * Finds the teasers for other articles that a page leaves behind the last paragraph: at least two paragraphs of one sentence each that
 * have nothing to do with the article or with each other. In doubt a paragraph stays with the article.
 */
final class Teasers {
    private static final int MOST_TEASERS = 10;
    private static final int SHORTEST_ARTICLE = 3;
    private static final int PARAGRAPHS_TO_COMPARE = 6;
    private static final double MOST_OF_THE_POINTS = 0.5;

    private final Detachment detachment = new Detachment();

    /** Marks teasers as boilerplate in the kinds of the blocks. */
    void mark(String text, List<Block> blocks, List<Kind> kinds) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (kinds.get(i) != Kind.BOILERPLATE && kinds.get(i) != Kind.DATELINE) {
                places.add(i);
            }
        }
        List<String> paragraphs =
                places.stream().map(i -> blocks.get(i).in(text)).toList();
        int from = places.size();
        while (from > 0
                && (kinds.get(places.get(from - 1)) == Kind.BODY || kinds.get(places.get(from - 1)) == Kind.HEADING)) {
            from--;
        }
        for (int i = start(paragraphs, from); i < places.size(); i++) {
            kinds.set(places.get(i), Kind.BOILERPLATE);
        }
    }

    /** The index of the first teaser, the number of paragraphs when there is none. */
    private int start(List<String> paragraphs, int from) {
        int count = paragraphs.size();
        int best = count;
        double most = 0;
        for (int start = count - 2;
                start >= Math.max(Math.max(from, SHORTEST_ARTICLE), count - MOST_TEASERS);
                start--) {
            Subject subject = Subject.of(paragraphs.subList(0, start), detachment.terms());
            List<Score> scores = scores(paragraphs, start, subject);
            if (scores.size() < count - start) {
                break;
            }
            double points = scores.stream().mapToDouble(Score::points).sum();
            if (points > most
                    && (areMarked(scores, points) || areStrange(scores, points, subject.mostlySingle()))
                    && standOut(paragraphs, start, points / scores.size())) {
                most = points;
                best = start;
            }
        }
        return best;
    }

    private List<Score> scores(List<String> paragraphs, int start, Subject subject) {
        List<Score> scores = new ArrayList<>();
        for (int i = start; i < paragraphs.size(); i++) {
            Optional<Score> score = detachment.score(paragraphs.get(i), paragraphs.get(i - 1), subject);
            score.ifPresent(scores::add);
        }
        return scores;
    }

    /** Whether the paragraphs just before are tied together better: in a digest of news, where none has to do with another, there is no telling. */
    private boolean standOut(List<String> paragraphs, int start, double points) {
        return IntStream.range(Math.max(1, start - PARAGRAPHS_TO_COMPARE), start)
                        .mapToObj(i -> detachment.score(
                                paragraphs.get(i),
                                paragraphs.get(i - 1),
                                Subject.of(paragraphs.subList(0, i), detachment.terms())))
                        .flatMap(Optional::stream)
                        .mapToDouble(score -> Math.max(0, score.points()))
                        .average()
                        .orElse(0)
                <= MOST_OF_THE_POINTS * points;
    }

    /** At least two paragraphs, and half of all, bear marks that sentences of the article hardly ever bear, and nothing ties the others to it. */
    private static boolean areMarked(List<Score> scores, double points) {
        long marked = scores.stream().filter(score -> score.strong() > 0).count();
        return marked >= 2
                && marked * 2 >= scores.size()
                && scores.get(0).strong() > 0
                && least(scores) >= 0
                && points >= 5
                && points >= 1.5 * scores.size();
    }

    /** No such marks, but foreign through and through; less is asked where the article itself has longer paragraphs. */
    private static boolean areStrange(List<Score> scores, double points, boolean alike) {
        return alike
                ? least(scores) >= 3 && points >= 4 * scores.size()
                : scores.size() >= 3 && least(scores) >= 2 && points >= 3.5 * scores.size();
    }

    private static double least(List<Score> scores) {
        return scores.stream().mapToDouble(Score::points).min().orElse(0);
    }
}
