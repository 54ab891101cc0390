package org.chancery.evaluate.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.FoundActor;
import org.chancery.evaluate.FoundClaim;
import org.chancery.evaluate.Prf;

/**
 * Scores the sources and targets of claims against marked spans. A span is found when an actor in the same role shares a word with it, and an actor is right
 * when it shares a word with a span; "party" takes both roles together.
 */
public final class SpanScorer {
    private final List<SpanGold> gold;

    private record Outcome(Prf source, Prf target, Prf party, List<Case> cases) {}

    public SpanScorer(List<SpanGold> gold) {
        this.gold = List.copyOf(gold);
    }

    /** The names of the figures. */
    public static List<String> figures() {
        return measure(List.of()).stream().map(Figure::name).toList();
    }

    /** @param claims by the id of the sentence */
    public Evaluation score(String name, Map<String, List<FoundClaim>> claims, Bootstrap bootstrap) {
        List<Outcome> outcomes = gold.stream()
                .map(row -> outcome(row, claims.getOrDefault(row.id(), List.of())))
                .toList();
        return new Evaluation(
                "actors",
                name,
                gold.size(),
                "sentences",
                bootstrap,
                bootstrap.scores(outcomes, SpanScorer::measure),
                List.of(),
                outcomes.stream().flatMap(outcome -> outcome.cases().stream()).toList(),
                List.of());
    }

    private static List<Figure> measure(List<Outcome> sample) {
        return Stream.of(
                        sum(sample, Outcome::source).figures("source"),
                        sum(sample, Outcome::target).figures("target"),
                        sum(sample, Outcome::party).figures("party"))
                .flatMap(List::stream)
                .toList();
    }

    private static Prf sum(List<Outcome> sample, Function<Outcome, Prf> part) {
        return sample.stream().map(part).reduce(Prf.NONE, Prf::plus);
    }

    private static Outcome outcome(SpanGold row, List<FoundClaim> claims) {
        Set<FoundActor> sources = actors(claims, FoundClaim::source);
        Set<FoundActor> targets = actors(claims, FoundClaim::target);
        List<Case> cases = new ArrayList<>();
        cases(cases, "source", row, row.source(), sources);
        cases(cases, "target", row, row.target(), targets);
        return new Outcome(
                count(row.source(), sources),
                count(row.target(), targets),
                count(
                        Stream.concat(row.source().stream(), row.target().stream())
                                .toList(),
                        actors(claims, FoundClaim::parties)),
                cases);
    }

    private static Set<FoundActor> actors(List<FoundClaim> claims, Function<FoundClaim, List<FoundActor>> role) {
        Set<FoundActor> actors = new LinkedHashSet<>();
        claims.forEach(claim -> actors.addAll(role.apply(claim)));
        return actors;
    }

    private static Prf count(List<String> spans, Set<FoundActor> actors) {
        return new Prf(
                actors.stream().filter(actor -> isIn(actor, spans)).count(),
                actors.size(),
                spans.stream().filter(span -> isFound(span, actors)).count(),
                spans.size());
    }

    private static boolean isIn(FoundActor actor, List<String> spans) {
        return spans.stream().anyMatch(actor::overlaps);
    }

    private static boolean isFound(String span, Set<FoundActor> actors) {
        return actors.stream().anyMatch(actor -> actor.overlaps(span));
    }

    private static void cases(List<Case> cases, String role, SpanGold row, List<String> spans, Set<FoundActor> actors) {
        List<String> missed =
                spans.stream().filter(span -> !isFound(span, actors)).toList();
        List<String> spurious = actors.stream()
                .filter(actor -> !isIn(actor, spans))
                .map(actor -> actor.text() + " (" + actor.label() + ")")
                .toList();
        if (!missed.isEmpty() || !spurious.isEmpty()) {
            String kind = missed.isEmpty() ? " spurious" : spurious.isEmpty() ? " missed" : " wrong";
            cases.add(new Case(
                    role + kind, row.id(), String.join("; ", missed), String.join("; ", spurious), row.text()));
        }
    }
}
