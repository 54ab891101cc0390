package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Entity;
import org.chancery.entity.Gender;
import org.chancery.entity.Kind;
import org.chancery.entity.Sense;

/**
 * An entry with all its names, as the cells of a catalogue file write it; empty where nothing is known.
 *
 * @param names the label and all other names, with the marks that tell where they count
 */
public record EntryCells(
        String id,
        Kind kind,
        String label,
        String country,
        String code,
        String sector,
        String standsFor,
        String latitude,
        String longitude,
        String prior,
        String gender,
        List<String> names,
        List<String> demonyms,
        String region) {
    public EntryCells {
        requireNonNull(id, "id is null");
        requireNonNull(kind, "kind is null");
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
    }

    /** Reads the cells of a line, from the next one on. */
    static EntryCells of(TableText line) {
        return new EntryCells(
                line.cell(),
                Kind.valueOf(line.cell()),
                line.cell(),
                line.cell(),
                line.cell(),
                line.cell(),
                line.cell(),
                line.cell(),
                line.cell(),
                line.cell(),
                line.cell(),
                list(line.cell()),
                list(line.cell()),
                line.cell());
    }

    List<String> cells() {
        return List.of(
                id,
                kind.name(),
                label,
                country,
                code,
                sector,
                standsFor,
                latitude,
                longitude,
                prior,
                gender,
                String.join("|", names),
                String.join("|", demonyms),
                region);
    }

    /** What the cells say. */
    public CatalogueEntry entry() {
        Entity entity = new Entity(
                id,
                label,
                kind.type(),
                optional(country),
                optional(code),
                optional(sector),
                optional(standsFor),
                aliases(),
                latitude.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Entity.Point(Double.parseDouble(latitude), Double.parseDouble(longitude))));
        return new CatalogueEntry(entity, kind, Double.parseDouble(prior), english(), demonyms, optional(region));
    }

    private Gender english() {
        return gender.equals("f") ? Gender.FEMALE : gender.equals("m") ? Gender.MALE : Gender.UNKNOWN;
    }

    /** The names beside the label that count everywhere. */
    private List<String> aliases() {
        List<String> aliases = new ArrayList<>(names.size());
        for (String name : names) {
            if (!name.equals(label) && Sense.bare(name).equals(name)) {
                aliases.add(name);
            }
        }
        return aliases;
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
