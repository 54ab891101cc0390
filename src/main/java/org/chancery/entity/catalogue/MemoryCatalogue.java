package org.chancery.entity.catalogue;

import com.google.common.base.Suppliers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sense;
import org.chancery.entity.Spelling;
import org.chancery.entity.Tenure;
import org.chancery.entity.WordIndex;

/**
 * A catalogue file held in memory. Names are indexed at once; entries, senses and terms of office are made when they are first asked for, as are the indexes that
 * only some uses need.
 */
final class MemoryCatalogue implements Catalogue {
    private final CatalogueFile file;
    private final Map<String, String> countries;
    private final Completion completion;
    private final Map<String, CatalogueEntry> entries = new ConcurrentHashMap<>();
    private final SenseTable senses = new SenseTable(NameIndex.Use.WHOLE, this::entry);
    private final SenseTable families = new SenseTable(NameIndex.Use.FAMILY, this::entry);
    private final Terms terms;
    private final Supplier<SenseTable> spellings = Suppliers.memoize(this::spellings);
    private final Supplier<WordIndex<Sense>> words = Suppliers.memoize(this::words);
    private final Supplier<Map<String, Integer>> longest = Suppliers.memoize(this::longest);

    MemoryCatalogue(CatalogueFile file) {
        this.file = file;
        countries = file.countries();
        completion = new Completion(countries);
        terms = new Terms(file.entities());
        for (Listed listed : file.entities().values()) {
            NameIndex.of(listed.cells(), (use, key, name) -> (use == NameIndex.Use.WHOLE ? senses : families)
                    .add(key, listed, name));
        }
    }

    private CatalogueEntry entry(Listed listed) {
        return entries.computeIfAbsent(listed.id(), unread -> completion.of(listed.entry()));
    }

    /** Only what reads articles needs it. */
    private SenseTable spellings() {
        SenseTable table = new SenseTable(NameIndex.Use.WHOLE, this::entry);
        for (Listed listed : file.entities().values()) {
            NameIndex.of(listed.cells(), (use, key, name) -> {
                if (use == NameIndex.Use.WHOLE
                        && NameIndex.isSpelled(listed.cells().kind(), key)) {
                    table.add(Spelling.of(key), listed, name);
                }
            });
        }
        return table;
    }

    /** Only who types names needs it. */
    private WordIndex<Sense> words() {
        List<Sense> named = senses.all()
                .filter(sense ->
                        sense.how() != Sense.How.DEMONYM && sense.written().equals(Sense.bare(sense.written())))
                .sorted(NameIndex.LIKELIEST.thenComparing(Sense::written))
                .toList();
        return new WordIndex<>(named, sense -> NameKey.of(sense.written()));
    }

    /** Only what reads articles needs it. */
    private Map<String, Integer> longest() {
        Map<String, Integer> words = new HashMap<>(1 << 15);
        for (String key : senses.keys()) {
            words.merge(NameIndex.firstWord(key), NameIndex.words(key), Math::max);
        }
        return words;
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
        return file.version();
    }

    @Override
    public Optional<CatalogueEntry> entry(String wikidata) {
        return Optional.ofNullable(file.entities().get(wikidata)).map(this::entry);
    }

    @Override
    public Details details(String wikidata) {
        return file.lives().getOrDefault(wikidata, Details.NONE);
    }

    @Override
    public Optional<String> countryOf(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    @Override
    public List<Sense> senses(String key) {
        return senses.get(key);
    }

    @Override
    public List<Sense> family(String key) {
        return families.get(key);
    }

    @Override
    public List<Sense> spelled(String key) {
        return key.indexOf(' ') < 0 ? List.of() : spellings.get().get(Spelling.of(key));
    }

    @Override
    public int longest(String word) {
        return longest.get().getOrDefault(word, 0);
    }

    @Override
    public List<Tenure> tenures(String person) {
        return terms.ofPerson(person);
    }

    @Override
    public List<Tenure> tenuresOf(String body) {
        return terms.inBody(body);
    }
}
