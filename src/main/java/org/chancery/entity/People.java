package org.chancery.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.time.DateBounds;

/** People as they were on a day: the sector of an entity changes with the office. */
public final class People {
    /** PLOVER: who once held an office, and who is known for other reasons. */
    private static final String FORMER = "ELI";

    private People() {}

    /** The entity of a person with the country and the sector of the offices held on a day, or, when all of them are known to have ended, as a former official. */
    public static Entity on(CatalogueEntry entry, Catalogue catalogue, Optional<LocalDate> day) {
        List<Tenure> tenures = catalogue.tenures(entry.id());
        if (entry.kind() != Kind.PERSON || day.isEmpty() || tenures.isEmpty()) {
            return entry.entity();
        }
        List<Tenure> lasting =
                tenures.stream().filter(tenure -> lasts(tenure, day.get())).toList();
        Optional<Tenure> held = lasting.stream()
                .max(Comparator.comparing((Tenure tenure) -> tenure.role().isPresent())
                        .thenComparing(Holders::begin));
        if (held.isPresent()) {
            boolean own = lasting.stream()
                    .anyMatch(tenure -> tenure.of().equals(entry.entity().country()));
            Optional<CatalogueEntry> body =
                    own ? Optional.empty() : held.get().of().flatMap(catalogue::entry);
            return with(entry.entity(), body, Sectors.office(held.get().office()));
        }
        boolean ended = tenures.stream().allMatch(tenure -> hasEnded(tenure, day.get()));
        return ended ? with(entry.entity(), Optional.empty(), FORMER) : entry.entity();
    }

    /** Whether a term has begun by a day and is not known to be over. */
    static boolean lasts(Tenure tenure, LocalDate day) {
        boolean begun = !Holders.begin(tenure).isAfter(day);
        boolean over = tenure.end()
                .flatMap(DateBounds::latest)
                .filter(end -> end.isBefore(day))
                .isPresent();
        return begun && !over;
    }

    private static boolean hasEnded(Tenure tenure, LocalDate day) {
        return tenure.end()
                .filter(end -> !end.approximate())
                .flatMap(DateBounds::latest)
                .filter(end -> end.isBefore(day))
                .isPresent();
    }

    /** The person with another sector and, in the office of a country or a body, its country and code. */
    private static Entity with(Entity entity, Optional<CatalogueEntry> body, String sector) {
        return new Entity(
                entity.id(),
                entity.label(),
                entity.type(),
                body.map(of -> of.entity().country()).orElse(entity.country()),
                body.map(of -> of.entity().countryCode()).orElse(entity.countryCode()),
                Optional.of(sector),
                entity.standsFor(),
                entity.aliases(),
                entity.point());
    }
}
