package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.KnownGroup;
import org.chancery.entity.KnownGroupTables;

/** Gives the bodies of a catalogue the country and the sector that its sources leave open and {@link KnownGroupTables} tell. */
final class Completion {
    private final Map<String, String> countries;

    /** @param countries Wikidata ids by alpha-3 code */
    Completion(Map<String, String> countries) {
        this.countries = requireNonNull(countries, "countries is null");
    }

    CatalogueEntry of(CatalogueEntry entry) {
        Entity entity = entry.entity();
        boolean whole = entity.countryCode().isPresent() && entity.sector().isPresent();
        if (whole || !entry.kind().isOrganization()) {
            return entry;
        }
        return KnownGroupTables.called(entity.label())
                .map(group -> new CatalogueEntry(
                        completed(entity, group),
                        entry.kind(),
                        entry.prior(),
                        entry.gender(),
                        entry.demonyms(),
                        entry.region()))
                .orElse(entry);
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
                entity.sector().or(group::sector),
                entity.standsFor(),
                entity.aliases(),
                entity.point());
    }
}
