package org.chancery.entity.catalogue;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.FamilyName;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;
import org.chancery.entity.Spelling;
import org.chancery.entity.Tenure;
import org.chancery.entity.WordIndex;

/** A catalogue held in memory. */
final class MemoryCatalogue implements Catalogue {
    private static final Comparator<Sense> LIKELIEST = Comparator.comparingDouble(
                    (Sense sense) -> sense.entry().prior())
            .reversed()
            .thenComparing(sense -> sense.entry().id());

    private final String version;
    private final Map<String, CatalogueEntry> entries;
    private final Map<String, List<Sense>> senses = new HashMap<>(1 << 16);
    private final Map<String, List<Sense>> families = new HashMap<>(1 << 14);
    private final Supplier<Map<String, List<Sense>>> spellings = Suppliers.memoize(this::spellings);
    private final Supplier<WordIndex<Sense>> words = Suppliers.memoize(this::words);
    private final Map<String, Integer> longest = new HashMap<>(1 << 15);
    private final Map<String, List<Tenure>> byPerson = new HashMap<>(1 << 14);
    private final Map<String, List<Tenure>> byBody = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    MemoryCatalogue(
            String version,
            Map<String, CatalogueEntry> entries,
            Map<String, List<String>> names,
            List<Tenure> tenures) {
        this.version = version;
        entries.values().stream()
                .filter(entry -> entry.kind().isCountry())
                .forEach(entry -> entry.entity().countryCode().ifPresent(code -> byCode.putIfAbsent(code, entry.id())));
        Completion completion = new Completion(byCode);
        entries.replaceAll((id, entry) -> completion.of(entry));
        this.entries = entries;
        entries.values().stream()
                .filter(entry -> entry.kind() != Kind.OFFICE)
                .forEach(entry -> index(entry, names.getOrDefault(entry.id(), List.of())));
        senses.values().forEach(list -> list.sort(LIKELIEST));
        families.values().forEach(list -> list.sort(LIKELIEST));

        for (Tenure tenure : tenures) {
            byPerson.computeIfAbsent(tenure.person(), id -> new ArrayList<>(2)).add(tenure);
            tenure.of().ifPresent(body -> byBody.computeIfAbsent(body, id -> new ArrayList<>())
                    .add(tenure));
        }
    }

    private void index(CatalogueEntry entry, List<String> names) {
        for (String name : names) {
            String key = NameKey.of(Sense.bare(name));
            boolean capitals = NameRules.isCapitals(name) && entry.kind() != Kind.PERSON;
            add(senses, key, new Sense(entry, capitals ? Sense.How.ACRONYM : Sense.How.NAME, name));
            if (entry.kind() == Kind.PERSON) {

                FamilyName.keys(name, entry.entity().country())
                        .forEach(family -> add(families, family, new Sense(entry, Sense.How.FAMILY_NAME, name)));
            }
        }
        for (String demonym : entry.demonyms()) {
            add(senses, NameKey.of(Sense.bare(demonym)), new Sense(entry, Sense.How.DEMONYM, demonym));
        }
    }

    private void add(Map<String, List<Sense>> index, String key, Sense sense) {
        List<Sense> known = index.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (known.stream()
                .noneMatch(other -> other.entry().id().equals(sense.entry().id()))) {
            known.add(sense);
        }
        if (index == senses) {
            int space = key.indexOf(' ');
            int words = (int) key.chars().filter(c -> c == ' ').count() + 1;
            longest.merge(space < 0 ? key : key.substring(0, space), words, Math::max);
        }
    }

    /** Made when first asked for: only what reads articles needs it. */
    private Map<String, List<Sense>> spellings() {
        Map<String, List<Sense>> index = new HashMap<>(1 << 14);
        senses.forEach((key, known) -> known.stream()
                .filter(sense -> sense.entry().kind() == Kind.PERSON && key.indexOf(' ') > 0)
                .forEach(sense -> add(index, Spelling.of(key), sense)));
        index.values().forEach(list -> list.sort(LIKELIEST));
        return index;
    }

    /** Made when first asked for: only who types names needs it. */
    private WordIndex<Sense> words() {
        List<Sense> named = senses.values().stream()
                .flatMap(List::stream)
                .filter(sense ->
                        sense.how() != Sense.How.DEMONYM && sense.written().equals(Sense.bare(sense.written())))
                .sorted(LIKELIEST.thenComparing(Sense::written))
                .toList();
        return new WordIndex<>(named, sense -> NameKey.of(sense.written()));
    }

    @Override
    public List<Sense> beginning(String key, int most) {
        Set<String> seen = new HashSet<>();
        return words.get()
                .beginning(key)
                .sorted(LIKELIEST)
                .filter(sense -> seen.add(sense.entry().id()))
                .limit(most)
                .toList();
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Optional<CatalogueEntry> entry(String wikidata) {
        return Optional.ofNullable(entries.get(wikidata));
    }

    @Override
    public Optional<String> countryOf(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public List<Sense> senses(String key) {
        return List.copyOf(senses.getOrDefault(key, List.of()));
    }

    @Override
    public List<Sense> family(String key) {
        return List.copyOf(families.getOrDefault(key, List.of()));
    }

    @Override
    public List<Sense> spelled(String key) {
        return key.indexOf(' ') < 0
                ? List.of()
                : List.copyOf(spellings.get().getOrDefault(Spelling.of(key), List.of()));
    }

    @Override
    public int longest(String word) {
        return longest.getOrDefault(word, 0);
    }

    @Override
    public List<Tenure> tenures(String person) {
        return List.copyOf(byPerson.getOrDefault(person, List.of()));
    }

    @Override
    public List<Tenure> tenuresOf(String body) {
        return List.copyOf(byBody.getOrDefault(body, List.of()));
    }
}
