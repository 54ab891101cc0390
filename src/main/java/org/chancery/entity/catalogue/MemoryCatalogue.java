package org.chancery.entity.catalogue;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;
import org.chancery.entity.Spelling;
import org.chancery.entity.Tenure;
import org.chancery.entity.WordIndex;

/** A catalogue held in memory. */
final class MemoryCatalogue implements Catalogue {
    private final String version;
    private final Map<String, CatalogueEntry> entries;
    private final Map<String, List<Sense>> senses = new HashMap<>(1 << 16);
    private final Map<String, List<Sense>> families = new HashMap<>(1 << 14);
    private final Supplier<Map<String, List<Sense>>> spellings = Suppliers.memoize(this::spellings);
    private final Supplier<WordIndex<Sense>> words = Suppliers.memoize(this::words);
    private final Map<String, Integer> longest = new HashMap<>(1 << 15);
    private final Map<String, List<Tenure>> byPerson = new HashMap<>(1 << 14);
    private final Map<String, List<Tenure>> byBody = new HashMap<>();
    private final Map<String, String> byCode;
    private final Map<String, Details> lives;

    MemoryCatalogue(CatalogueContents contents) {
        version = contents.version();
        entries = contents.entries();
        lives = contents.lives();
        byCode = Completion.codes(entries.values());
        entries.values().forEach(entry -> NameIndex.of(entry, contents.names(entry.id()), this::add));
        senses.values().forEach(list -> list.sort(NameIndex.LIKELIEST));
        families.values().forEach(list -> list.sort(NameIndex.LIKELIEST));
        for (Tenure tenure : contents.tenures()) {
            byPerson.computeIfAbsent(tenure.person(), id -> new ArrayList<>(2)).add(tenure);
            tenure.of().ifPresent(body -> byBody.computeIfAbsent(body, id -> new ArrayList<>())
                    .add(tenure));
        }
    }

    private void add(NameIndex.Use use, String key, Sense sense, int name) {
        add(use == NameIndex.Use.WHOLE ? senses : families, key, sense);
    }

    private void add(Map<String, List<Sense>> index, String key, Sense sense) {
        List<Sense> known = index.computeIfAbsent(key, name -> new ArrayList<>(1));
        if (known.stream()
                .noneMatch(other -> other.entry().id().equals(sense.entry().id()))) {
            known.add(sense);
        }
        if (index == senses) {
            longest.merge(NameIndex.firstWord(key), NameIndex.words(key), Math::max);
        }
    }

    /** Made when first asked for: only what reads articles needs it. */
    private Map<String, List<Sense>> spellings() {
        Map<String, List<Sense>> index = new HashMap<>(1 << 14);
        senses.forEach((key, known) -> known.stream()
                .filter(sense -> NameIndex.isSpelled(sense, key))
                .forEach(sense -> add(index, Spelling.of(key), sense)));
        index.values().forEach(list -> list.sort(NameIndex.LIKELIEST));
        return index;
    }

    /** Made when first asked for: only who types names needs it. */
    private WordIndex<Sense> words() {
        List<Sense> named = senses.values().stream()
                .flatMap(List::stream)
                .filter(sense ->
                        sense.how() != Sense.How.DEMONYM && sense.written().equals(Sense.bare(sense.written())))
                .sorted(NameIndex.LIKELIEST.thenComparing(Sense::written))
                .toList();
        return new WordIndex<>(named, sense -> NameKey.of(sense.written()));
    }

    @Override
    public List<Sense> beginning(String key, int most) {
        Set<String> seen = new HashSet<>();
        return words.get()
                .beginning(key)
                .sorted(NameIndex.LIKELIEST)
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
    public Details details(String wikidata) {
        return lives.getOrDefault(wikidata, Details.NONE);
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
