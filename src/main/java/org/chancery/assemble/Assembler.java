package org.chancery.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.event.Claim;

/**
 * Makes events of claims: finds the claims of all articles that mean one event of the world, and says what they tell together.
 *
 * <p>The result depends on the claims alone, not on their order, and claims of other parties change nothing in it. Can be used by several threads.
 */
public final class Assembler {
    /** Claims by reporting day, article and place in it, those of undated articles first. */
    private static final Comparator<Reading> ORDER = Comparator.comparingLong(Reading::reported)
            .thenComparing(reading -> reading.claim().article())
            .thenComparingInt(reading -> reading.claim().evidence().start())
            .thenComparingInt(reading -> reading.claim().evidence().triggerStart())
            .thenComparing(reading -> reading.claim().id());

    private final TypeTable types;
    private final Readings readings;
    private final Compatibility compatibility;
    private final Labels labels;
    private final Regions regions;

    /** Works by the bundled tables. */
    public Assembler() {
        types = TypeTable.load();
        readings = new Readings(types, Wording.load());
        compatibility = new Compatibility(types);
        labels = Labels.load();
        regions = Regions.load();
    }

    /**
     * The events that the claims tell of, every claim in exactly one of them; dated ones first, by day.
     *
     * @param claims in any order; a claim that comes twice, by its id, counts once
     * @param storyByArticle for the articles that are copies of a wire story the key of the story, see {@link Stories}; an article without an entry is a story
     *     of its own
     */
    public List<Event> assemble(List<Claim> claims, Map<String, String> storyByArticle) {
        Map<String, Reading> byId = new TreeMap<>();
        for (Claim claim : claims) {
            byId.putIfAbsent(claim.id(), readings.of(claim, storyByArticle));
        }
        List<Reading> ordered = byId.values().stream().sorted(ORDER).toList();
        List<Draft> drafts = Clustering.of(ordered, compatibility).stream()
                .map(group -> Draft.of(group, types))
                .toList();
        Map<Draft, String> ids = Identities.of(drafts);
        List<Event> events = new ArrayList<>();
        Parts parts = new Parts(regions, drafts);
        for (Draft draft : drafts) {
            Optional<String> whole = parts.whole(draft).map(ids::get);
            events.add(draft.event(ids.getOrDefault(draft, ""), labels, whole));
        }
        events.sort(Comparator.comparingLong((Event event) ->
                        Days.day(event.dates().flatMap(dates -> dates.bounds().earliest()), Days.MAX))
                .thenComparing(Event::id));
        return List.copyOf(events);
    }
}
