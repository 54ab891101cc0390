package org.chancery.entity.wikidata;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.index.Stored;
import org.chancery.time.DateBounds;

/**
 * The bundled catalogue over what a dump says. Its entries stand as they are, with their names, demonyms, priors and what they stand for; the dump adds terms of office,
 * brings those that both know up to its day, and tells what the bundled catalogue does not hold.
 */
final class Overlay {
    private static final int SAME_DAYS = 31;
    private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "in", "to", "minister", "secretary");

    private final CatalogueContents bundled;
    private final Map<String, List<Tenure>> tenures;
    private final Set<String> left;

    Overlay(CatalogueContents bundled) {
        this.bundled = bundled;
        tenures = bundled.tenuresByPerson();
        left = new HashSet<>(bundled.entries().keySet());
    }

    /** The entity with what the bundled catalogue holds of it. */
    Stored over(Stored stored) {
        String id = stored.entry().id();
        left.remove(id);
        CatalogueEntry entry = bundled.entries().get(id);
        return entry == null
                ? stored
                : new Stored(
                        entry,
                        bundled.names(id),
                        merge(tenures.getOrDefault(id, List.of()), stored.tenures()),
                        stored.details());
    }

    boolean holds(String id) {
        return bundled.entries().containsKey(id);
    }

    /** The entities of the bundled catalogue that the dump did not have, in their order. */
    List<Stored> rest() {
        return bundled.entries().values().stream()
                .filter(entry -> left.contains(entry.id()))
                .map(entry -> new Stored(
                        entry, bundled.names(entry.id()), tenures.getOrDefault(entry.id(), List.of()), Details.NONE))
                .toList();
    }

    static List<Tenure> merge(List<Tenure> ours, List<Tenure> theirs) {
        List<Tenure> rest = new ArrayList<>(theirs);
        List<Tenure> all = new ArrayList<>();
        for (Tenure our : ours) {
            Optional<Tenure> same = rest.stream()
                    .filter(their -> isSame(our, their))
                    .max(Comparator.comparingInt(their -> common(our, their)));
            same.ifPresent(rest::remove);
            all.add(same.map(their -> updated(our, their)).orElse(our));
        }
        all.addAll(rest);
        Map<Tenure, Tenure> distinct = new LinkedHashMap<>();
        all.forEach(tenure -> distinct.putIfAbsent(tenure, tenure));
        return distinct.values().stream()
                .sorted(Comparator.comparing((Tenure tenure) -> day(tenure.start())))
                .toList();
    }

    private static boolean isSame(Tenure our, Tenure their) {
        boolean body = our.of().equals(their.of()) || their.of().isEmpty();
        boolean role = our.role().isPresent() && our.role().equals(their.role());
        return body && (role || common(our, their) > 0) && isNear(our.start(), their.start());
    }

    private static boolean isNear(Optional<DateBounds> one, Optional<DateBounds> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        if (one.get().overlaps(other.get())) {
            return true;
        }
        return one.get().earliest().isPresent()
                && other.get().earliest().isPresent()
                && Math.abs(ChronoUnit.DAYS.between(
                                one.get().earliest().get(),
                                other.get().earliest().get()))
                        <= SAME_DAYS;
    }

    /** How many words of weight two titles share. */
    private static int common(Tenure one, Tenure other) {
        Set<String> words = words(one.office());
        words.retainAll(words(other.office()));
        return words.size();
    }

    private static Set<String> words(String title) {
        Set<String> words =
                new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        words.removeAll(SMALL);
        words.remove("");
        return words;
    }

    /** Our term with the end that they know, or as open as the later of both says. */
    private static Tenure updated(Tenure our, Tenure their) {
        boolean inferred = our.end().filter(end -> !end.approximate()).isEmpty();
        Optional<DateBounds> end = inferred && their.end().isPresent() ? their.end() : our.end();
        Optional<DateBounds> asOf = end.isPresent()
                ? Optional.empty()
                : day(our.asOf()).compareTo(day(their.asOf())) > 0 ? our.asOf() : their.asOf();
        return new Tenure(our.person(), our.office(), our.role(), our.of(), our.start(), end, asOf);
    }

    private static LocalDate day(Optional<DateBounds> bounds) {
        return bounds.flatMap(DateBounds::earliest).orElse(LocalDate.MIN);
    }
}
