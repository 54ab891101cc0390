package org.chancery.assemble;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.Status;
import org.chancery.time.DateBounds;

/**
 * A claim made ready to be compared with others.
 *
 * @param story the wire story that its article is a copy of, or the article itself
 * @param initiators who does it; for reciprocal types all parties
 * @param recipients to whom; none for reciprocal types
 * @param everybody initiators and recipients, each once
 * @param bodies the international bodies whose summit it is
 * @param site where it happens; for a visit where it leads
 * @param days when it can have happened
 * @param reported the day of the report, {@link Days#MIN} when the article is undated
 * @param words the words of the sentence that tell one event from the next, for types that come often
 */
record Reading(
        Claim claim,
        String story,
        TypeTraits traits,
        List<Party> initiators,
        List<Party> recipients,
        List<Party> everybody,
        List<Party> bodies,
        Optional<Site> site,
        Days days,
        long reported,
        List<Amount> amounts,
        Set<String> words) {
    boolean isReported() {
        return reported != Days.MIN;
    }

    boolean isStillToCome() {
        return claim.status() == Status.PLANNED || claim.status() == Status.POSSIBLE;
    }

    boolean hasHappened() {
        return claim.status() == Status.OCCURRED;
    }

    boolean isApproximate() {
        return claim.time()
                .flatMap(ClaimTime::bounds)
                .filter(DateBounds::approximate)
                .isPresent();
    }

    boolean lasts() {
        return claim.type().lasts();
    }

    boolean sameArticle(Reading other) {
        return claim.article().equals(other.claim.article());
    }
}
