package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.KnownGroup;
import org.chancery.entity.KnownGroupTables;

/**
 * Gives the bodies of a catalogue the country that its sources leave open and {@link KnownGroupTables} tells, and its sector where the two mean the same body: the sources
 * take central banks for businesses.
 */
public final class Completion {
    private final Map<String, String> countries;

    /** @param countries Wikidata ids by alpha-3 code */
    public Completion(Map<String, String> countries) {
        this.countries = requireNonNull(countries, "countries is null");
    }

    /** The entry with what its body lacks. */
    public CatalogueEntry of(CatalogueEntry entry) {
        Entity entity = entry.entity();
        if (!entry.kind().isOrganization()) {
            return entry;
        }
        return KnownGroupTables.called(entity.label())
                .filter(group -> isSame(entity, group))
                .map(group -> new CatalogueEntry(
                        completed(entity, group),
                        entry.kind(),
                        entry.prior(),
                        entry.gender(),
                        entry.demonyms(),
                        entry.region()))
                .orElse(entry);
    }

    private static boolean isSame(Entity entity, KnownGroup group) {
        return entity.countryCode().isEmpty()
                || group.code().isEmpty()
                || entity.countryCode().equals(group.code());
    }

    private Entity completed(Entity entity, KnownGroup group) {
        boolean placed = entity.country().isPresent() || entity.countryCode().isPresent();
        Optional<String> code = placed ? entity.countryCode() : group.code();
        return new Entity(
                entity.id(),
                entity.label(),
                entity.type(),
                placed ? entity.country() : code.flatMap(known -> Optional.ofNullable(countries.get(known))),
                code,
                group.sector().or(entity::sector),
                entity.standsFor(),
                entity.aliases(),
                entity.point());
    }
}
