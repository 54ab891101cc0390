package org.chancery.event.status;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.event.Status;
import org.chancery.event.lexicon.Operator.Effect;

/**
 * What has been read so far of an event's status.
 *
 * @param effect the strongest effect; KEEP while nothing was said
 * @param past whether a past tense stands above: an infinitive or a noun below it has happened
 * @param present whether a present tense stands above, which may speak of what is planned
 * @param settled whether nothing above can change it
 */
public record Reading(Effect effect, boolean past, boolean present, boolean settled) {
    /** Nothing said. */
    static final Reading OPEN = new Reading(Effect.KEEP, false, false, false);

    /** A present tense. */
    static final Reading PRESENT = new Reading(Effect.KEEP, false, true, false);

    /** A past tense. */
    static final Reading PAST = new Reading(Effect.KEEP, true, false, false);

    private static final List<Effect> STRENGTH = List.of(
            Effect.KEEP,
            Effect.OCCURRED,
            Effect.PLANNED,
            Effect.POSSIBLE,
            Effect.DENIED,
            Effect.CANCELLED,
            Effect.NONE);

    public Reading {
        requireNonNull(effect, "effect is null");
    }

    static Reading of(Effect effect) {
        return new Reading(effect, false, false, false);
    }

    static Reading settled(Effect effect) {
        return new Reading(effect, false, false, true);
    }

    boolean isSettled() {
        return settled;
    }

    Reading and(Reading other) {
        Effect stronger = STRENGTH.indexOf(other.effect) > STRENGTH.indexOf(effect) ? other.effect : effect;
        return new Reading(stronger, past || other.past, present || other.present, settled || other.settled);
    }

    /** The same with what stands above it: a cancellation that is only threatened, planned or asked for leaves the plan as it is. */
    Reading under(Reading above) {
        boolean unreal =
                switch (above.effect) {
                    case POSSIBLE, PLANNED, DENIED, NONE -> true;
                    default -> false;
                };
        return effect == Effect.CANCELLED && unreal ? new Reading(Effect.PLANNED, past, present, true) : and(above);
    }

    Reading tenseOnly() {
        return new Reading(Effect.KEEP, past, present, settled);
    }

    /** Whether what stands here is asked for or talked about only. */
    public boolean isNone() {
        return effect == Effect.NONE;
    }

    /** The status, absent when the sentence says nothing of it but a present tense or nothing at all. */
    public Optional<Status> status() {
        return switch (effect) {
            case OCCURRED -> Optional.of(Status.OCCURRED);
            case PLANNED -> Optional.of(Status.PLANNED);
            case POSSIBLE -> Optional.of(Status.POSSIBLE);
            case DENIED -> Optional.of(Status.DENIED);
            case CANCELLED -> Optional.of(Status.CANCELLED);
            case NONE -> Optional.empty();
            case KEEP -> past ? Optional.of(Status.OCCURRED) : Optional.empty();
        };
    }
}
