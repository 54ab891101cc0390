package org.chancery.evaluate.audit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Draws claims without replacement, as many from each stratum while it lasts. Equal seeds draw the same claims of the same store.
 *
 * @param size how many
 */
public record Sampler(Strata strata, int size, long seed) {
    public Sampler {
        requireNonNull(strata, "strata is null");
        if (size < 1) {
            throw new IllegalArgumentException("size: " + size);
        }
    }

    /** The sample, in random order, so that a judge who stops early has still judged a sample. */
    public List<Drawn> draw(Collection<AuditClaim> claims) {
        Random random = new Random(seed);
        Map<String, List<AuditClaim>> parts = new TreeMap<>();
        claims.stream().sorted(Comparator.comparing(AuditClaim::iri)).forEach(claim -> parts.computeIfAbsent(
                        strata.of(claim), part -> new ArrayList<>())
                .add(claim));
        parts.values().forEach(part -> Collections.shuffle(part, random));
        List<Drawn> sample = new ArrayList<>();
        for (int round = 0; sample.size() < Math.min(size, claims.size()); round++) {
            List<String> names = new ArrayList<>(parts.keySet());
            Collections.shuffle(names, random); // who is drawn once more in the last round is left to chance
            for (String name : names) {
                List<AuditClaim> part = parts.getOrDefault(name, List.of());
                if (round < part.size() && sample.size() < size) {
                    sample.add(new Drawn(part.get(round), name, part.size()));
                }
            }
        }
        Collections.shuffle(sample, random);
        return List.copyOf(sample);
    }
}
