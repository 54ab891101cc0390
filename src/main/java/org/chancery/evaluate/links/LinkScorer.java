package org.chancery.evaluate.links;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Figure;
import org.chancery.evaluate.Prf;

/** Scores links: right is what has the span of a mark of the gold, give or take a character at either end, and its item. */
public final class LinkScorer {
    private final List<LinkGold> gold;
    private final boolean partial;
    private final Predicate<String> catalogue;

    private record Outcome(Prf all, Prf inside, List<Case> cases) {}

    /**
     * @param partial whether the gold leaves names unmarked: what overlaps none of its marks does not count
     * @param catalogue whether an item can be linked to at all, for the figures "inCatalogue"
     */
    public LinkScorer(List<LinkGold> gold, boolean partial, Predicate<String> catalogue) {
        this.gold = List.copyOf(gold);
        this.partial = partial;
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** The names of the figures. */
    public List<String> figures() {
        return measure(List.of()).stream().map(Figure::name).toList();
    }

    /** @param links by the id of the document */
    public Evaluation score(String name, Map<String, List<FoundLink>> links, Bootstrap bootstrap) {
        List<Outcome> outcomes = gold.stream()
                .map(document -> outcome(document, links.getOrDefault(document.id(), List.of())))
                .toList();
        return new Evaluation(
                "links",
                name,
                gold.size(),
                "documents",
                bootstrap,
                bootstrap.scores(outcomes, LinkScorer::measure),
                List.of(),
                outcomes.stream().flatMap(outcome -> outcome.cases().stream()).toList(),
                partial ? List.of("What overlaps no mark of the gold does not count (--partial).") : List.of());
    }

    private static List<Figure> measure(List<Outcome> sample) {
        Prf all = sample.stream().map(Outcome::all).reduce(Prf.NONE, Prf::plus);
        Prf inside = sample.stream().map(Outcome::inside).reduce(Prf.NONE, Prf::plus);
        return Stream.concat(all.figures("").stream(), inside.figures("inCatalogue").stream())
                .toList();
    }

    private Outcome outcome(LinkGold document, List<FoundLink> found) {
        List<FoundLink> left = new ArrayList<>(found);
        List<Case> cases = new ArrayList<>();
        Prf all = Prf.NONE;
        Prf inside = Prf.NONE;
        for (LinkGold.Mention mention : document.mentions()) {
            if (mention.scored()) {
                boolean hit = take(left, mention);
                Prf one = hit ? new Prf(1, 1, 1, 1) : new Prf(0, 0, 0, 1);
                all = all.plus(one);
                inside = mention.qid().filter(catalogue).isPresent() ? inside.plus(one) : inside;
                if (!hit) {
                    cases.add(missed(document, mention, found));
                }
            }
        }
        Prf wrong = new Prf(0, 1, 0, 0);
        for (FoundLink link : left) {
            List<LinkGold.Mention> near =
                    document.mentions().stream().filter(m -> m.overlaps(link)).toList();
            if (counts(near)) {
                all = all.plus(wrong);
                inside = near.isEmpty() || near.stream().anyMatch(this::isInside) ? inside.plus(wrong) : inside;
                cases.add(new Case(
                        near.isEmpty() ? "spurious" : "wrong",
                        document.id(),
                        String.join("; ", near.stream().map(LinkScorer::words).toList()),
                        link.text() + " = " + link.qid(),
                        excerpt(document, link.start(), link.end())));
            }
        }
        return new Outcome(all, inside, cases);
    }

    private static boolean take(List<FoundLink> left, LinkGold.Mention mention) {
        for (int i = 0; i < left.size(); i++) {
            FoundLink link = left.get(i);
            if (Math.abs(link.start() - mention.start()) <= 1
                    && Math.abs(link.end() - mention.end()) <= 1
                    && mention.qid().filter(link.qid()::equals).isPresent()) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Whether a link that is not right is wrong: not where the gold takes no side. */
    private boolean counts(List<LinkGold.Mention> near) {
        return !(partial && near.isEmpty()) && near.stream().allMatch(m -> m.scored() || m.nil());
    }

    private boolean isInside(LinkGold.Mention mention) {
        return mention.nil() || mention.qid().filter(catalogue).isPresent();
    }

    private static Case missed(LinkGold document, LinkGold.Mention mention, List<FoundLink> found) {
        String near = String.join(
                "; ",
                found.stream()
                        .filter(mention::overlaps)
                        .map(link -> link.text() + " = " + link.qid())
                        .toList());
        return new Case(
                "missed", document.id(), words(mention), near, excerpt(document, mention.start(), mention.end()));
    }

    private static String words(LinkGold.Mention mention) {
        return mention.surface() + " = " + mention.qid().orElse(mention.nil() ? "NIL" : "?");
    }

    /** Some words around a place, whose offsets are code points. */
    private static String excerpt(LinkGold document, int start, int end) {
        int[] points = document.text().codePoints().toArray();
        int from = Math.max(0, Math.min(points.length, start) - 60);
        int to = Math.max(from, Math.min(points.length, end + 60));
        return new String(points, from, to - from);
    }
}
