package org.chancery.evaluate.events;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.evaluate.FoundActor;
import org.chancery.evaluate.FoundClaim;
import org.chancery.evaluate.Words;
import org.chancery.evaluate.events.EventGold.Event;

/** Finds the claim that answers an event of the gold, by the words of its parties alone: never by its type. */
final class Matching {
    private Matching() {}

    /** Whether a claim's parties overlap those of the event; of what all do alike, whoever stands first. */
    static boolean meets(FoundClaim claim, Event event) {
        return overlap(claim.source(), event.source()) && overlap(claim.target(), event.target())
                || Types.isReciprocal(Types.of(event.code()))
                        && overlap(claim.parties(), event.source())
                        && overlap(claim.parties(), event.target());
    }

    static boolean isRight(FoundClaim claim, Event event) {
        return Types.of(claim).contains(Types.of(event.code()));
    }

    /** Of the claims that meet the event the one whose parties lie best within those of the event, then the most confident, then the first. */
    static Optional<FoundClaim> best(List<FoundClaim> claims, Event event) {
        Optional<FoundClaim> best = Optional.empty();
        double overlap = 0;
        for (FoundClaim claim : claims) {
            if (meets(claim, event)) {
                double own = overlap(claim, event);
                if (best.isEmpty()
                        || own > overlap
                        || own == overlap && claim.confidence() > best.get().confidence()) {
                    best = Optional.of(claim);
                    overlap = own;
                }
            }
        }
        return best;
    }

    private static boolean overlap(List<FoundActor> actors, String span) {
        return actors.stream().anyMatch(actor -> actor.overlaps(span));
    }

    /** The share of the parties' words that are words of the event's parties, to two digits. */
    private static double overlap(FoundClaim claim, Event event) {
        Set<String> wanted = new TreeSet<>(Words.of(event.source()));
        wanted.addAll(Words.of(event.target()));
        int size = 0;
        int common = 0;
        for (FoundActor party : claim.parties()) {
            Set<String> words = Words.of(party.text());
            size += words.size();
            words.retainAll(wanted);
            common += words.size();
        }
        return new BigDecimal((double) common / Math.max(1, size))
                .setScale(2, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
