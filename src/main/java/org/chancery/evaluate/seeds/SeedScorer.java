package org.chancery.evaluate.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Confusion;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.FoundClaim;
import org.chancery.evaluate.Grid;

/** Scores the claims and events of whole articles. Everything but recall is about the reports that were answered. */
public final class SeedScorer {
    private final List<SeedGold> gold;
    private final Map<String, String> texts;

    /** @param texts the articles, by file */
    public SeedScorer(List<SeedGold> gold, Map<String, String> texts) {
        this.gold = List.copyOf(gold);
        this.texts = new TreeMap<>(texts);
    }

    /** The names of the figures. */
    public static List<String> figures() {
        return measure(List.of()).stream().map(Figure::name).toList();
    }

    /** @param claims by the file of the article */
    public Evaluation score(String name, Map<String, List<FoundClaim>> claims, Bootstrap bootstrap) {
        List<List<Answer>> articles = texts.entrySet().stream()
                .map(article -> new Answers(
                                article.getKey(),
                                article.getValue(),
                                gold,
                                claims.getOrDefault(article.getKey(), List.of()))
                        .find())
                .toList();
        List<Answer> all = articles.stream().flatMap(List::stream).toList();
        int number = claims.values().stream().mapToInt(List::size).sum();
        return new Evaluation(
                "seeds",
                name,
                texts.size(),
                "articles",
                bootstrap,
                bootstrap.scores(articles, SeedScorer::measure),
                List.of(types(all), statuses(all)),
                all.stream().flatMap(SeedScorer::cases).toList(),
                List.of(number + " claims in all; the gold does not list every event."));
    }

    private static List<Figure> measure(List<List<Answer>> sample) {
        List<Answer> all = sample.stream().flatMap(List::stream).toList();
        List<Answer> found = all.stream().filter(Answer::isFound).toList();
        List<Answer> dated = found.stream().filter(Answer::isDated).toList();
        List<Answer> undated =
                found.stream().filter(answer -> !answer.isDated()).toList();
        List<Figure> figures = new ArrayList<>(List.of(
                Figure.share("recall", found.size(), all.size()),
                share("type", found, Answer::hasType),
                share("status", found, Answer::hasStatus),
                share("date", dated, Answer::hasDate),
                share("invented", undated, Answer::isPrecise),
                share("who", found, Answer::hasEveryone)));
        figures.addAll(new Merging(found).figures());
        return figures;
    }

    private static Figure share(String name, List<Answer> answers, Predicate<Answer> right) {
        return Figure.share(name, answers.stream().filter(right).count(), answers.size());
    }

    private static Grid types(List<Answer> answers) {
        Confusion confusion = new Confusion();
        answers.forEach(answer -> confusion.add(
                answer.event().type(), answer.claim().map(FoundClaim::type).orElse("(missed)")));
        return confusion.grid("Confusion (type of the gold, type of the claim)");
    }

    private static Grid statuses(List<Answer> answers) {
        Confusion confusion = new Confusion();
        answers.stream()
                .filter(Answer::isFound)
                .forEach(answer -> confusion.add(
                        answer.report().status(),
                        answer.claim().map(FoundClaim::status).orElse("")));
        return confusion.grid("Confusion (status of the gold, status of the claim)");
    }

    private static Stream<Case> cases(Answer answer) {
        List<String> kinds = new ArrayList<>();
        if (!answer.isFound()) {
            kinds.add("missed");
        } else {
            add(kinds, "type", !answer.hasType());
            add(kinds, "status", !answer.hasStatus());
            add(kinds, "date", answer.isDated() && !answer.hasDate());
            add(kinds, "invented", !answer.isDated() && answer.isPrecise());
            add(kinds, "who", !answer.hasEveryone());
        }
        return kinds.isEmpty()
                ? Stream.empty()
                : Stream.of(new Case(
                        String.join(" ", kinds),
                        answer.event().id() + " in " + answer.report().article(),
                        answer.event().type() + " " + answer.report().status() + " "
                                + String.join(", ", answer.event().actors())
                                + answer.report()
                                        .time()
                                        .map(t -> " " + t.first() + "/" + t.last())
                                        .orElse(""),
                        answer.claim()
                                .map(claim -> claim.type() + " " + claim.summary() + days(claim))
                                .orElse(""),
                        answer.report().quote()));
    }

    private static void add(List<String> kinds, String kind, boolean wrong) {
        if (wrong) {
            kinds.add(kind);
        }
    }

    private static String days(FoundClaim claim) {
        return claim.time()
                .map(days -> " " + days.earliest().map(Object::toString).orElse("..") + "/"
                        + days.latest().map(Object::toString).orElse(".."))
                .orElse("");
    }
}
