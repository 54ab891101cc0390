package org.chancery.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.entity.SportWords.Row;
import org.chancery.language.AnnotatedArticle;
import org.chancery.language.Sentence;

/**
 * Which sentences of an article tell of games. Names in them are of teams and players, and what they do to each other, in the words of war and of diplomacy, is
 * no event between states: "Germany will meet France in the quarter-finals".
 */
public final class SportNews {
    /** By how much the words for a game must outweigh those against it. */
    private static final int GAME = 4;

    private static final Pattern SCORE = Pattern.compile("(?<![\\w,.-])\\d{1,3}[-–]\\d{1,3}(?![\\w/-]|,\\d)");

    /** The weight of a score, "7-1", beside a word for a game; two of them are sets or a table of results. */
    private static final int SCORED = 3;

    private static final int MOST_SCORES = 2;

    /** The weight of a politician, against a game. */
    private static final int POLITICS = 4;

    /** The share of the sentences of a report that tell of games by their own words. */
    private static final double REPORT = 0.4;

    private static final Set<String> MARKS = Set.of("-", "--", "–", "—", ":");

    /**
     * What speaks for and against a game in a sentence.
     *
     * @param either whether it has words of politics that are said of games as well
     */
    private record Weight(int game, int other, boolean either) {
        boolean isGame() {
            return game - other >= GAME;
        }

        /** In a report it takes words against a game to make a sentence tell of something else. */
        boolean isGameInReport() {
            return other == 0 && !either || game > other;
        }
    }

    private final BitSet games = new BitSet();

    /**
     * Reads the sentences of an article.
     *
     * @param political whether a sentence names a politician
     */
    public SportNews(AnnotatedArticle article, Predicate<Sentence> political) {
        List<Weight> weights = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            weights.add(weight(article, sentence, political.test(sentence) ? POLITICS : 0));
        }
        boolean report = isReport(weights) || hasSlug(article);
        for (int i = 0; i < weights.size(); i++) {
            Weight weight = weights.get(i);
            games.set(i, weight.isGame() || report && weight.isGameInReport());
        }
    }

    /** Whether a sentence of the article tells of a game. */
    public boolean covers(Sentence sentence) {
        return games.get(sentence.index());
    }

    private static boolean isReport(List<Weight> weights) {
        long count = weights.stream().filter(Weight::isGame).count();
        return count > 0 && count >= REPORT * weights.size();
    }

    /** The keyword by which agencies begin the headline of a report: "SOCCER - ", "BASEBALL: ". */
    private static boolean hasSlug(AnnotatedArticle article) {
        return article.sentences().stream()
                .limit(1)
                .filter(sentence -> sentence.tokens().size() > 1
                        && MARKS.contains(sentence.token(1).text()))
                .map(Line::of)
                .filter(line -> line.word(0).isCapitals())
                .flatMap(line -> SportWords.first(line).stream())
                .anyMatch(row -> row.weight() > 1);
    }

    private static Weight weight(AnnotatedArticle article, Sentence sentence, int politics) {
        List<Row> rows = SportWords.in(Line.of(sentence));
        int game = rows.stream().mapToInt(row -> Math.max(0, row.weight())).sum();
        int other = rows.stream().mapToInt(row -> Math.max(0, -row.weight())).sum();
        int scores = game > 0 ? SCORED * scores(article, sentence) : 0;
        return new Weight(game + scores, other + politics, rows.stream().anyMatch(row -> row.weight() == 0));
    }

    private static int scores(AnnotatedArticle article, Sentence sentence) {
        String text = article.text(sentence.start(), sentence.end());
        return (int) SCORE.matcher(text).results().limit(MOST_SCORES).count();
    }
}
