package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityType;
import org.chancery.event.Claim;
import org.chancery.event.EventType;

/**
 * The statuses that sentences leave open ("The meeting signals progress", a heading): such a claim takes the status that the nearest sentence of the article gives to
 * the same event.
 */
final class OpenStatuses {
    private final List<Told> told;

    OpenStatuses(List<Told> told) {
        this.told = List.copyOf(requireNonNull(told, "told is null"));
    }

    /** All claims, none with an open status that the article settles elsewhere. */
    List<Told> settled() {
        return told.stream().map(t -> t.open() ? t.with(settle(t)) : t).toList();
    }

    private Claim settle(Told open) {
        return told.stream()
                .filter(t -> !t.open() && isSame(t, open))
                .min(Comparator.comparingInt(t -> Math.abs(t.sentence() - open.sentence())))
                .map(t -> open.claim().withStatus(t.claim().status()))
                .orElse(open.claim());
    }

    /** An event of the family with the same parties, those of earlier times ("since 2019") aside. */
    private static boolean isSame(Told one, Told other) {
        boolean earlier = Optional.of(one.claim())
                .flatMap(Claim::time)
                .map(t -> t.rule().equals("since"))
                .orElse(false);
        if (one.claim().type() == EventType.SUMMIT && other.claim().type() == EventType.SUMMIT) {
            return !earlier
                    && one.claim().participants().stream()
                            .anyMatch(e -> e.type() == EntityType.ORGANIZATION
                                    && other.claim().participants().contains(e));
        }
        return !earlier
                && one.claim().type().root() == other.claim().type().root()
                && new HashSet<>(one.claim().participants())
                        .equals(new HashSet<>(other.claim().participants()));
    }
}
