package org.chancery.evaluate.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.evaluate.FoundClaim;

/**
 * What became of a sentence.
 *
 * @param gold the sentence
 * @param answers for each event of the gold what answers it
 * @param claims all claims of the sentence
 */
record Outcome(EventGold gold, List<Answer> answers, List<Trial> claims) {
    /**
     * What answers an event.
     *
     * @param code the type in the gold
     * @param best the claim that overlaps it best
     * @param type what its type is taken for: the gold's where it can be, "(none)" where it has none
     */
    record Answer(EventGold.Event event, String code, Optional<FoundClaim> best, String type) {
        static Answer of(EventGold.Event event, List<FoundClaim> claims) {
            String code = Types.of(event.code());
            Optional<FoundClaim> best = Matching.best(claims, event);
            String type = best.map(claim -> Matching.isRight(claim, event)
                            ? code
                            : Types.of(claim).stream().findFirst().orElse("(none)"))
                    .orElse("(missed)");
            return new Answer(event, code, best, type);
        }

        boolean isFound() {
            return best.isPresent();
        }

        boolean isRight() {
            return type.equals(code);
        }
    }

    /**
     * A claim.
     *
     * @param meets whether it has the parties of an event of the gold
     * @param right whether it has its type as well
     */
    record Trial(double confidence, boolean meets, boolean right) {
        static Trial of(FoundClaim claim, List<EventGold.Event> events) {
            return new Trial(
                    claim.confidence(),
                    events.stream().anyMatch(event -> Matching.meets(claim, event)),
                    events.stream().anyMatch(event -> Matching.meets(claim, event) && Matching.isRight(claim, event)));
        }
    }

    Outcome {
        requireNonNull(gold, "gold is null");
        answers = List.copyOf(answers);
        claims = List.copyOf(claims);
    }

    static Outcome of(EventGold gold, List<FoundClaim> claims) {
        return new Outcome(
                gold,
                gold.events().stream().map(event -> Answer.of(event, claims)).toList(),
                claims.stream().map(claim -> Trial.of(claim, gold.events())).toList());
    }
}
