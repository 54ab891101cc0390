package org.chancery.evaluate.seeds;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.entity.Table;
import org.chancery.evaluate.FoundActor;
import org.chancery.evaluate.FoundClaim;

/**
 * Tells whether a claim names an actor of the gold: by its label, by a part of it, or a country by its code.
 *
 * <p>The table {@code countries.tsv} tells which names of the gold are countries. It is not taken from the catalogue that the program links with: a judge that shares
 * its names with what it judges would pass over what is wrong in them. A gold about other countries needs their rows there.
 */
final class PartyNames {
    private static final Pattern MARKS = Pattern.compile("[^\\x00-\\x7F]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final String CODE = "iso ";
    private static final int SHORTEST_PART = 5;

    private static final Map<String, Set<String>> COUNTRIES = Table.read(PartyNames.class, "countries.tsv", 3).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> {
                Set<String> names = new TreeSet<>(Set.of(CODE + row.get(1)));
                Arrays.stream(row.get(2).split(", ")).filter(n -> !n.isEmpty()).forEach(names::add);
                return names;
            }));

    private final Set<String> names = new TreeSet<>();

    PartyNames(FoundClaim claim) {
        for (FoundActor actor : claim.parties()) {
            if (!actor.label().isEmpty()) {
                names.add(fold(actor.label()));
            }
            actor.country().ifPresent(code -> names.add(CODE + code.toLowerCase(Locale.ROOT)));
        }
    }

    boolean has(String actor) {
        String name = fold(actor);
        return Optional.ofNullable(COUNTRIES.get(name)).stream()
                        .flatMap(Set::stream)
                        .anyMatch(names::contains)
                || names.stream().anyMatch(found -> isPart(name, found));
    }

    private static boolean isPart(String name, String found) {
        return name.equals(found)
                || name.length() >= SHORTEST_PART
                        && (found.contains(name) || found.length() >= SHORTEST_PART && name.contains(found));
    }

    /** For people. */
    String shown() {
        return String.join(", ", names);
    }

    /** Lower case, letters without their marks, everything else a blank. */
    static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
