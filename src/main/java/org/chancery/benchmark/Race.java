package org.chancery.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;

/**
 * Lets contestants read the same articles in turn, round after round, so that whatever else the machine does befalls them all.
 *
 * @param threads how many articles are read at a time
 * @param rounds how many rounds count; one more comes first, with fewer articles, for the Java compiler
 */
public record Race(int threads, int rounds) {
    private static final int WARM_UP = 60;

    public Race {
        if (threads < 1 || rounds < 1) {
            throw new IllegalArgumentException(threads + " threads, " + rounds + " rounds");
        }
    }

    /**
     * Measures.
     *
     * @param articles what is read, again and again until there are enough
     * @param size how many articles a round has
     * @param tokens counts the tokens of an article
     * @param contestants who reads; the ratios are to the first, the stages are those of the second
     */
    public Result run(List<Article> articles, int size, ToIntFunction<Article> tokens, List<Contestant> contestants) {
        Corpus warmUp = Corpus.of(articles, Math.min(size, WARM_UP));
        contestants.forEach(contestant -> Round.of(contestant, warmUp, threads));
        Corpus corpus = Corpus.of(articles, size);
        Map<Contestant, List<Round>> taken = new LinkedHashMap<>();
        contestants.forEach(contestant -> {
            contestant.stages().reset();
            taken.put(contestant, new ArrayList<>());
        });
        for (int i = 0; i < rounds; i++) {
            taken.forEach((contestant, all) -> all.add(Round.of(contestant, corpus, threads)));
        }
        return new Result(size, count(corpus, tokens), threads, rounds, times(taken), stages(contestants, rounds));
    }

    private static long count(Corpus corpus, ToIntFunction<Article> tokens) {
        try (Stream<ReadResult> inputs = corpus.read()) {
            return inputs.mapToLong(
                            input -> input instanceof ReadResult.Read read ? tokens.applyAsInt(read.article()) : 0)
                    .sum();
        }
    }

    private static List<Result.Time> times(Map<Contestant, List<Round>> taken) {
        return taken.entrySet().stream()
                .map(one -> new Result.Time(
                        one.getKey().name(),
                        median(one.getValue(), Round::wall),
                        median(one.getValue(), Round::cpu),
                        one.getValue().stream().mapToLong(Round::peakHeap).max().orElse(0),
                        one.getValue().stream().mapToLong(Round::liveHeap).max().orElse(0)))
                .toList();
    }

    private static Map<Stage, Duration> stages(List<Contestant> contestants, int rounds) {
        Map<Stage, Duration> stages = new EnumMap<>(Stage.class);
        contestants.get(1).stages().sums().forEach((stage, sum) -> stages.put(stage, sum.dividedBy(rounds)));
        return stages;
    }

    private static Duration median(List<Round> rounds, Function<Round, Duration> what) {
        List<Duration> sorted = rounds.stream().map(what).sorted().toList();
        return sorted.get((sorted.size() - 1) / 2)
                .plus(sorted.get(sorted.size() / 2))
                .dividedBy(2);
    }
}
