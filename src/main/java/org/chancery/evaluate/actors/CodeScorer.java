package org.chancery.evaluate.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Confusion;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.Grid;

/** Scores the countries and sectors of actors that are given by their words. What the gold says has no country is right without one. */
public final class CodeScorer {
    private static final String NONE = "(none)";

    private final List<CodeGold> gold;

    private record Outcome(CodeGold gold, Optional<String> country, Optional<String> sector, FoundCode found) {
        static Outcome of(CodeGold gold, FoundCode found) {
            return new Outcome(
                    gold, gold.country().map(Codes::country), gold.sector().flatMap(Codes::sector), found);
        }

        boolean hasCountry() {
            return country.filter(code -> code.equals(found.country())).isPresent();
        }

        boolean hasSector() {
            return sector.filter(code -> code.equals(found.sector())).isPresent();
        }
    }

    public CodeScorer(List<CodeGold> gold) {
        this.gold = List.copyOf(gold);
    }

    /** The names of the figures. */
    public static List<String> figures() {
        return measure(List.of()).stream().map(Figure::name).toList();
    }

    /** @param codes by the id of the actor */
    public Evaluation score(String name, Map<String, FoundCode> codes, Bootstrap bootstrap) {
        List<Outcome> outcomes = gold.stream()
                .map(row -> Outcome.of(row, codes.getOrDefault(row.id(), FoundCode.NONE)))
                .toList();
        return new Evaluation(
                "actors",
                name,
                gold.size(),
                "actors",
                bootstrap,
                bootstrap.scores(outcomes, CodeScorer::measure),
                List.of(sectors(outcomes)),
                outcomes.stream().flatMap(CodeScorer::cases).toList(),
                leftOut());
    }

    private static List<Figure> measure(List<Outcome> sample) {
        Predicate<Outcome> some =
                outcome -> outcome.country().filter(code -> !code.isEmpty()).isPresent();
        return List.of(
                share("country", sample, outcome -> outcome.country().isPresent(), Outcome::hasCountry),
                share("countryWhereAny", sample, some, Outcome::hasCountry),
                share("sector", sample, outcome -> outcome.sector().isPresent(), Outcome::hasSector),
                share(
                        "both",
                        sample,
                        outcome -> outcome.country().isPresent()
                                && outcome.sector().isPresent(),
                        outcome -> outcome.hasCountry() && outcome.hasSector()));
    }

    private static Figure share(
            String name, List<Outcome> sample, Predicate<Outcome> scored, Predicate<Outcome> right) {
        return Figure.share(
                name,
                sample.stream().filter(scored).filter(right).count(),
                sample.stream().filter(scored).count());
    }

    private List<String> leftOut() {
        Map<String, Long> others = gold.stream()
                .map(row -> row.sector().orElse(""))
                .filter(sector -> Codes.sector(sector).isEmpty())
                .collect(Collectors.groupingBy(
                        sector -> sector.isEmpty() ? NONE : sector, TreeMap::new, Collectors.counting()));
        long sum = others.values().stream().mapToLong(Long::longValue).sum();
        List<String> counted = new ArrayList<>();
        others.forEach((sector, number) -> counted.add(sector + " " + number));
        return sum == 0
                ? List.of()
                : List.of("Left out of \"sector\", since theirs is not scored: " + sum + " ("
                        + String.join(", ", counted) + ").");
    }

    private static Grid sectors(List<Outcome> outcomes) {
        Confusion confusion = new Confusion();
        outcomes.forEach(outcome -> outcome.sector()
                .ifPresent(
                        sector -> confusion.add(sector, orNone(outcome.found().sector()))));
        return confusion.grid("Confusion (sector of the gold, sector found)");
    }

    private static Stream<Case> cases(Outcome outcome) {
        List<String> kinds = new ArrayList<>();
        if (outcome.country().isPresent() && !outcome.hasCountry()) {
            kinds.add("country");
        }
        if (outcome.sector().isPresent() && !outcome.hasSector()) {
            kinds.add("sector");
        }
        FoundCode found = outcome.found();
        return kinds.isEmpty()
                ? Stream.empty()
                : Stream.of(new Case(
                        String.join(" ", kinds),
                        outcome.gold().id(),
                        outcome.country().map(CodeScorer::orNone).orElse("?") + " "
                                + outcome.sector().orElse("?"),
                        orNone(found.country()) + " " + orNone(found.sector()) + " " + found.label(),
                        outcome.gold().text()));
    }

    private static String orNone(String code) {
        return code.isEmpty() ? NONE : code;
    }
}
