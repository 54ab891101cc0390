package org.chancery.evaluate.audit;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A claim of a sample with what a person says of it.
 *
 * @param stratum the part of the store that it was drawn from
 * @param population how many claims that part has
 * @param verdicts what is right and what is not; what is missing was not judged
 */
public record Judged(String type, double confidence, String stratum, int population, Map<Aspect, Boolean> verdicts) {
    private static final List<Aspect> CORE = List.of(Aspect.EVENT, Aspect.SOURCE, Aspect.TARGET);

    public Judged {
        requireNonNull(type, "type is null");
        requireNonNull(stratum, "stratum is null");
        EnumMap<Aspect, Boolean> copy = new EnumMap<>(Aspect.class);
        copy.putAll(verdicts);
        verdicts = Collections.unmodifiableMap(copy);
    }

    public boolean isJudged() {
        return !verdicts.isEmpty();
    }

    Optional<Boolean> verdict(Aspect aspect) {
        return Optional.ofNullable(verdicts.get(aspect));
    }

    /** Whether it says rightly who did what to whom; what it does not say cannot be wrong. */
    boolean isCoreRight() {
        return CORE.stream().allMatch(aspect -> verdict(aspect).orElse(true));
    }

    /** Whether everything is right that it says. */
    boolean isAllRight() {
        return verdicts.values().stream().allMatch(right -> right);
    }
}
