package org.chancery.build;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.article.ReadResult;
import org.chancery.entity.judgement.Judgement;

/**
 * What a build did.
 *
 * @param filed articles that were new or had changed
 * @param unchanged articles that were in the store already, as they are
 * @param undated the ids of the articles of this build without a date: their relative times stay unresolved
 * @param rejected the inputs that gave no article, with the reason
 * @param leftOut one message for each claim and event that did not meet the shapes
 * @param store what the store holds now
 * @param judged what the judgements of people did
 * @param seconds the time that each stage took, added up over threads
 * @param elapsed the time from beginning to end
 * @param stopped whether it was stopped before events were assembled: the articles read so far are in the store, the events are those of before
 */
public record BuildSummary(
        int filed,
        int unchanged,
        List<String> undated,
        List<ReadResult.Rejected> rejected,
        List<String> leftOut,
        Totals store,
        Judged judged,
        Map<Stage, Duration> seconds,
        Duration elapsed,
        boolean stopped) {
    /**
     * What a store holds.
     *
     * @param linked entities that are linked to Wikidata
     * @param unlinked entities that are not
     */
    public record Totals(int articles, int claims, int events, int linked, int unlinked) {}

    /**
     * What judgements did.
     *
     * @param judgements how many the store holds to
     * @param refiled articles that were in the store and were looked at again because a judgement is new, another or gone
     * @param unused those that speak of nothing that the store has
     */
    public record Judged(int judgements, int refiled, List<Judgement> unused) {
        public Judged {
            unused = List.copyOf(unused);
        }
    }

    public BuildSummary {
        undated = List.copyOf(undated);
        rejected = List.copyOf(rejected);
        leftOut = List.copyOf(leftOut);
        requireNonNull(store, "store is null");
        requireNonNull(judged, "judged is null");
        seconds = Collections.unmodifiableMap(new EnumMap<>(seconds));
        requireNonNull(elapsed, "elapsed is null");
    }

    /** The articles that were read. */
    public int articles() {
        return filed + unchanged;
    }
}
