package org.chancery.entity.live;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Catalogue;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Sense;
import org.chancery.entity.Tenure;
import org.chancery.entity.index.Stored;

/**
 * A catalogue with what a service knows of the ids that it lacks. Of names it knows no more than the catalogue: what a name means must not depend on what was asked
 * before.
 */
public final class LiveCatalogue implements Catalogue {
    private final Catalogue catalogue;
    private final Wikidata wikidata;

    public LiveCatalogue(Catalogue catalogue, Wikidata wikidata) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
        this.wikidata = requireNonNull(wikidata, "wikidata is null");
    }

    @Override
    public String version() {
        return catalogue.version() + "; names asked of " + wikidata.address();
    }

    @Override
    public Optional<CatalogueEntry> entry(String id) {
        return catalogue.entry(id).or(() -> item(id).map(Stored::entry));
    }

    private Optional<Stored> item(String id) {
        return id.startsWith("Q") ? wikidata.find(id) : Optional.empty();
    }

    @Override
    public List<Tenure> tenures(String person) {
        List<Tenure> held = catalogue.tenures(person);
        return !held.isEmpty() || catalogue.entry(person).isPresent()
                ? held
                : item(person).map(Stored::tenures).orElse(List.of());
    }

    @Override
    public Details details(String id) {
        return catalogue.entry(id).isPresent()
                ? catalogue.details(id)
                : item(id).map(Stored::details).orElse(Details.NONE);
    }

    @Override
    public List<Sense> senses(String key) {
        return catalogue.senses(key);
    }

    @Override
    public List<Sense> family(String key) {
        return catalogue.family(key);
    }

    @Override
    public List<Sense> spelled(String key) {
        return catalogue.spelled(key);
    }

    @Override
    public List<Sense> beginning(String key, int most) {
        return catalogue.beginning(key, most);
    }

    @Override
    public int longest(String word) {
        return catalogue.longest(word);
    }

    @Override
    public List<Tenure> tenuresOf(String body) {
        return catalogue.tenuresOf(body);
    }

    @Override
    public Optional<String> countryOf(String code) {
        return catalogue.countryOf(code);
    }
}
