package org.chancery.evaluate.seeds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.evaluate.EvaluateException;
import org.chancery.evaluate.FoundClaim;

/**
 * Finds for the reports of an article the claims that answer them, each claim for one report at most: the sentence covers at least half of the quote, the
 * type is of the family, and an actor is named. The best pairs come first: the same type, then more actors, the place, the status.
 */
final class Answers {
    private static final int LONGEST_SENTENCE = 600;

    private record Asked(SeedGold event, SeedGold.Report report) {}

    private record Pair(int asked, int claim, boolean type, int actors, boolean place, boolean status) {
        static final Comparator<Pair> BEST_FIRST = Comparator.comparing(Pair::type)
                .thenComparing(Pair::actors)
                .thenComparing(Pair::place)
                .thenComparing(Pair::status)
                .reversed()
                .thenComparing(Pair::asked);
    }

    private final int[] points;
    private final String article;
    private final List<FoundClaim> claims;
    private final List<Asked> asked = new ArrayList<>();

    /** @param article the file, for the reports that are about it and for messages */
    Answers(String article, String text, List<SeedGold> gold, List<FoundClaim> claims) {
        this.article = article;
        this.points = text.codePoints().toArray();
        this.claims = List.copyOf(claims);
        for (SeedGold event : gold) {
            event.reports().stream()
                    .filter(report -> report.article().equals(article))
                    .forEach(report -> asked.add(new Asked(event, report)));
        }
    }

    /** The answers in the order of the gold. */
    List<Answer> find() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            for (int c = 0; c < claims.size(); c++) {
                pair(i, c).ifPresent(pairs::add);
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        Map<Integer, FoundClaim> answers = new HashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!answers.containsKey(pair.asked()) && used.add(pair.claim())) {
                answers.put(pair.asked(), claims.get(pair.claim()));
            }
        }
        List<Answer> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            Asked one = asked.get(i);
            found.add(new Answer(one.event(), one.report(), Optional.ofNullable(answers.get(i))));
        }
        return found;
    }

    private Optional<Pair> pair(int index, int number) {
        SeedGold event = asked.get(index).event();
        SeedGold.Report report = asked.get(index).report();
        FoundClaim claim = claims.get(number);
        int start = place(report.quote());
        int end = start + report.quote().codePointCount(0, report.quote().length());
        int common = Math.min(claim.quote().end(), end) - Math.max(claim.quote().start(), start);
        if (!isSentence(claim) || 2 * common < end - start || !SeedTypes.related(claim.type(), event.type())) {
            return Optional.empty();
        }
        PartyNames names = new PartyNames(claim);
        int actors = (int) event.actors().stream().filter(names::has).count();
        boolean place = PartyNames.fold(claim.place().orElse(""))
                .equals(PartyNames.fold(event.place().orElse("")));
        return actors == 0
                ? Optional.empty()
                : Optional.of(new Pair(
                        index,
                        number,
                        SeedTypes.same(claim.type(), event.type()),
                        actors,
                        place,
                        claim.status().equals(report.status())));
    }

    /** Whether the quote of a claim is what stands at its offsets, and one paragraph of bearable length. */
    private boolean isSentence(FoundClaim claim) {
        FoundClaim.Quote quote = claim.quote();
        return quote.start() >= 0
                && quote.end() <= points.length
                && quote.start() <= quote.end()
                && quote.end() - quote.start() <= LONGEST_SENTENCE
                && quote.text().indexOf('\n') < 0
                && new String(points, quote.start(), quote.end() - quote.start()).equals(quote.text());
    }

    private int place(String quote) {
        String text = new String(points, 0, points.length);
        int place = text.indexOf(quote);
        if (place < 0) {
            throw new EvaluateException(article + ": the gold quotes words that are not in it: \"" + quote
                    + "\"; correct the quote, or name the right folder with --texts");
        }
        return text.codePointCount(0, place);
    }
}
