package org.chancery.entity.wikidata;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Details;
import org.chancery.entity.Kind;

/**
 * What tells whether a name can mean an item.
 *
 * @param id its Wikidata id
 * @param kind what it is; absent for what no catalogue holds: a film, a family name, a species
 * @param page whether it is nothing in the world but a page that Wikimedia projects need: a list, a disambiguation
 * @param type whether it is a class of things itself, such as central banks
 * @param known whether a catalogue made of a dump would hold it
 * @param names what a catalogue calls it, without the marks that tell where names count; of what no catalogue holds what Wikidata calls it
 * @param prior how likely news is to speak of it, by the formula of the import
 * @param life when it began and ended
 * @param over whether it has an end, be it known or not
 * @param countries the Wikidata ids of the countries that it belongs to
 */
public record ItemSketch(
        String id,
        Optional<Kind> kind,
        boolean page,
        boolean type,
        boolean known,
        List<String> names,
        double prior,
        Details life,
        boolean over,
        List<String> countries) {
    public ItemSketch {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        names = List.copyOf(names);
        requireNonNull(life, "life is null");
        countries = List.copyOf(countries);
    }
}
