package org.chancery.entity.judgement;

import static java.util.Objects.requireNonNull;

/** That people decided what a name means. It holds whatever the linker says. */
public record Judgement(JudgementKey key, Decision decision) {
    public Judgement {
        requireNonNull(key, "key is null");
        requireNonNull(decision, "decision is null");
    }
}
