package org.chancery.evaluate.audit;

import static java.util.Objects.requireNonNull;

/**
 * A claim of a sample.
 *
 * @param stratum the part of the store that it was drawn from
 * @param population how many claims that part has
 */
public record Drawn(AuditClaim claim, String stratum, int population) {
    public Drawn {
        requireNonNull(claim, "claim is null");
        requireNonNull(stratum, "stratum is null");
        if (population < 1) {
            throw new IllegalArgumentException("population: " + population);
        }
    }
}
