package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.event.actor.Party;
import org.chancery.event.detail.TimeAnchor;
import org.chancery.event.pattern.Found;
import org.chancery.event.pattern.Parties;
import org.chancery.event.syntax.Tree;

/** "the first meeting since 2019", "for the first time since 2019", "last held in 2019": the sentence also tells of an earlier event of the same parties. */
final class EarlierEvents {
    private static final int REACH = 14;
    private final Tree tree;
    private final ClaimWriter writer;
    private final TimeAnchor anchor;

    EarlierEvents(Tree tree, ClaimWriter writer, TimeAnchor anchor) {
        this.tree = requireNonNull(tree, "tree is null");
        this.writer = requireNonNull(writer, "writer is null");
        this.anchor = requireNonNull(anchor, "anchor is null");
    }

    List<Told> claims(List<Told> told, List<Told> here) {
        List<Told> found = new ArrayList<>();
        IntStream.range(0, tree.size())
                .filter(i -> isFirstOrLast(tree.lemma(i)))
                .forEach(i -> earlier(i, told, here).ifPresent(found::add));
        return found.stream().limit(1).toList();
    }

    private static boolean isFirstOrLast(String lemma) {
        return lemma.equals("first") || lemma.equals("last");
    }

    private Optional<Told> earlier(int first, List<Told> told, List<Told> here) {
        Optional<ClaimTime> time = anchor.earlier(first).filter(t -> isNear(first, t));
        return time.flatMap(t -> repeated(first, told, here).map(again -> {
            Found found = again.found();
            Parties parties = found.parties();
            Found unplaced = new Found(
                    found.trigger(),
                    first,
                    found.type(),
                    new Parties(unnamed(parties.source()), unnamed(parties.target()), List.of(), false),
                    false);
            Claim claim = writer.write(tree, unplaced, Status.OCCURRED, Optional.of(t));
            return new Told(claim, tree.sentence().index(), first, unplaced, false);
        }));
    }

    private boolean isNear(int first, ClaimTime time) {
        return IntStream.range(first, Math.min(tree.size(), first + REACH))
                .anyMatch(i -> time.text().startsWith(tree.token(i).text()));
    }

    /** The meeting (or other consultation) that is said to be the first: of this sentence, else the last that was told. */
    private static Optional<Told> repeated(int first, List<Told> told, List<Told> here) {
        Stream<Told> candidates = here.isEmpty() ? told.stream().skip(Math.max(0, told.size() - 2)) : here.stream();
        return candidates
                .filter(t -> t.claim().type().root() == EventType.CONSULTATION
                        && t.claim().type() != EventType.VISIT)
                .filter(t -> t.claim().participants().size() > 1)
                .reduce((a, b) -> Math.abs(b.token() - first) <= Math.abs(a.token() - first) ? b : a);
    }

    private static List<Party> unnamed(List<Party> parties) {
        return parties.stream().map(p -> new Party(p.actor(), -1)).toList();
    }
}
