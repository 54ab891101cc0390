package org.chancery.evaluate.seeds;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.chancery.evaluate.FoundClaim;

/**
 * A report of the gold with the claim that answers it.
 *
 * @param claim absent when the report was missed
 */
record Answer(SeedGold event, SeedGold.Report report, Optional<FoundClaim> claim) {
    private static final int PRECISE_DAYS = 3;

    Answer {
        requireNonNull(event, "event is null");
        requireNonNull(report, "report is null");
        requireNonNull(claim, "claim is null");
    }

    boolean isFound() {
        return claim.isPresent();
    }

    boolean hasType() {
        return claim.filter(c -> SeedTypes.same(c.type(), event.type())).isPresent();
    }

    boolean hasStatus() {
        return claim.filter(c -> c.status().equals(report.status())).isPresent();
    }

    boolean isDated() {
        return report.time().isPresent();
    }

    /** Whether the claim has the days of the gold, give or take one at either end. */
    boolean hasDate() {
        return claim.flatMap(FoundClaim::time)
                .filter(days -> report.time()
                        .filter(span -> near(days.earliest(), span.first()) && near(days.latest(), span.last()))
                        .isPresent())
                .isPresent();
    }

    private static boolean near(Optional<LocalDate> day, LocalDate wanted) {
        return day.filter(d -> Math.abs(ChronoUnit.DAYS.between(d, wanted)) <= 1)
                .isPresent();
    }

    /** Whether the claim has a date, precise to days, that is not called approximate. */
    boolean isPrecise() {
        return claim.flatMap(FoundClaim::time)
                .filter(days -> !days.approximate()
                        && days.earliest().isPresent()
                        && days.latest()
                                .filter(last ->
                                        ChronoUnit.DAYS.between(days.earliest().get(), last) < PRECISE_DAYS)
                                .isPresent())
                .isPresent();
    }

    boolean hasEveryone() {
        return claim.map(PartyNames::new)
                .filter(names -> event.actors().stream().allMatch(names::has))
                .isPresent();
    }
}
