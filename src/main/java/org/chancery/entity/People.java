package org.chancery.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.time.DateBounds;

/** People as they were on a day: the sector of an entity changes with the office. */
final class People {
    /** PLOVER: who once held an office, and who is known for other reasons. */
    private static final String FORMER = "ELI";

    private People() {}

    /** The entity of a person with the country and the sector of the offices held on a day, or, when all of them are known to have ended, as a former official. */
    static Entity on(CatalogueEntry entry, List<Tenure> tenures, Optional<LocalDate> day) {
        if (entry.kind() != Kind.PERSON || day.isEmpty() || tenures.isEmpty()) {
            return entry.entity();
        }
        Optional<Tenure> held = tenures.stream()
                .filter(tenure -> lasts(tenure, day.get()))
                .max(Comparator.comparing((Tenure tenure) -> tenure.role().isPresent())
                        .thenComparing(Holders::begin));
        if (held.isPresent()) {
            return with(entry.entity(), Sectors.office(held.get().office()));
        }
        boolean ended = tenures.stream().allMatch(tenure -> hasEnded(tenure, day.get()));
        return ended ? with(entry.entity(), FORMER) : entry.entity();
    }

    private static boolean lasts(Tenure tenure, LocalDate day) {
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

    private static Entity with(Entity entity, String sector) {
        return new Entity(
                entity.id(),
                entity.label(),
                entity.type(),
                entity.country(),
                entity.countryCode(),
                Optional.of(sector),
                entity.standsFor(),
                entity.aliases(),
                entity.point());
    }
}
