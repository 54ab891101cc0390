package org.chancery.entity.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.Table;

/** What is put right by hand in the facts of the sources: the tables corrections.tsv, names.tsv, demonyms.tsv, bodies.tsv and stands-for.tsv. */
final class Corrections {
    private static final List<List<String>> FAULTS = Table.read(Corrections.class, "corrections.tsv", 4);
    private static final List<List<String>> NAMES = Table.read(Corrections.class, "names.tsv", 4);
    private static final List<List<String>> DEMONYMS = Table.read(Corrections.class, "demonyms.tsv", 4);
    private static final List<List<String>> BODIES = Table.read(Corrections.class, "bodies.tsv", 4);
    private static final List<List<String>> STANDS_FOR = Table.read(Corrections.class, "stands-for.tsv", 3);

    private static final Map<String, List<List<String>>> FAULTS_OF = byId(FAULTS);
    private static final Map<String, List<List<String>>> NAMES_OF = byId(NAMES);
    private static final Map<String, List<List<String>>> DEMONYMS_OF = byId(DEMONYMS);

    private Corrections() {}

    /** The ids that the tables speak of; each must be in the sources. */
    static Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        FAULTS.forEach(row -> ids.add(row.get(1)));
        NAMES.forEach(row -> ids.add(row.get(1)));
        DEMONYMS.forEach(row -> ids.add(row.get(1)));
        BODIES.forEach(row -> ids.add(row.get(2)));
        STANDS_FOR.forEach(row -> ids.addAll(row.subList(0, 2)));
        return ids;
    }

    static Optional<String> label(String id) {
        return fault("label", id).map(row -> row.get(2));
    }

    static Optional<Double> prior(String id) {
        return fault("prior", id).map(row -> Double.valueOf(row.get(2)));
    }

    /** The alpha-3 code of a country. */
    static Optional<String> code(String id) {
        return fault("code", id).map(row -> row.get(2));
    }

    static Optional<Kind> kind(String id) {
        return fault("kind", id).map(row -> Kind.valueOf(row.get(2)));
    }

    /** The id that an id was mistaken for. */
    static Optional<String> mergedInto(String id) {
        return fault("merge", id).map(row -> row.get(2));
    }

    static boolean neverHeld(String id, String office) {
        return of(FAULTS_OF, id).stream()
                .anyMatch(row -> row.get(0).equals("office") && row.get(2).equals(office));
    }

    static List<String> addedNames(String id) {
        return marked(NAMES_OF, "+", id);
    }

    /** The keys of the names that are taken away from an entry. */
    static Set<String> removedKeys(String id) {
        return marked(NAMES_OF, "-", id).stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The demonyms of a country, with their plurals, in the order of the sources and the table. */
    static List<String> demonyms(String id, List<String> stated) {
        Set<String> all = new LinkedHashSet<>(stated);
        marked(DEMONYMS_OF, "-", id).forEach(all::remove);
        all.removeIf(word -> word.contains(","));
        all.addAll(marked(DEMONYMS_OF, "+", id));
        List<String> words = new ArrayList<>(all);
        words.stream()
                .filter(word -> !word.matches(".*(s|ese|ish|ch|man|men|o|-)"))
                .map(word -> word + "s")
                .forEach(all::add);
        return List.copyOf(all);
    }

    /**
     * What an office belongs to.
     *
     * @param country what the sources say, empty when nothing
     */
    static String body(String office, String country) {
        return BODIES.stream()
                .filter(row -> row.get(1).equals(country)
                        && Pattern.compile(row.get(0)).matcher(office).find())
                .map(row -> row.get(2))
                .findFirst()
                .orElse(country);
    }

    static Optional<String> standsFor(String id) {
        return STANDS_FOR.stream()
                .filter(row -> row.get(0).equals(id))
                .map(row -> row.get(1))
                .findFirst();
    }

    private static Optional<List<String>> fault(String what, String id) {
        return of(FAULTS_OF, id).stream().filter(row -> row.get(0).equals(what)).findFirst();
    }

    private static List<String> marked(Map<String, List<List<String>>> rows, String mark, String id) {
        return of(rows, id).stream()
                .filter(row -> row.get(0).equals(mark))
                .map(row -> row.get(2))
                .toList();
    }

    private static List<List<String>> of(Map<String, List<List<String>>> rows, String id) {
        return rows.getOrDefault(id, List.of());
    }

    private static Map<String, List<List<String>>> byId(List<List<String>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get(1)));
    }
}
