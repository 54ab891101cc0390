package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.entity.Tenure;

/**
 * A term of office as the cells of a catalogue file write it; empty where nothing is known.
 *
 * @param office the title
 * @param role what the office is among offices
 * @param of the id of the country or body
 * @param start as exact as it is known: 2025-01-20, 2025-01 or 2025
 * @param end with a tilde behind it when it was inferred
 * @param asOf the day up to which a term without an end is known to have been open
 */
public record TermCells(String office, String role, String of, String start, String end, String asOf) {
    public TermCells {
        requireNonNull(office, "office is null");
        requireNonNull(role, "role is null");
        requireNonNull(of, "of is null");
        requireNonNull(start, "start is null");
        requireNonNull(end, "end is null");
        requireNonNull(asOf, "asOf is null");
    }

    /** Reads the cells of a line, from the next one on. */
    static TermCells of(TableText line) {
        return new TermCells(line.cell(), line.cell(), line.cell(), line.cell(), line.cell(), line.cell());
    }

    List<String> cells() {
        return List.of(office, role, of, start, end, asOf);
    }

    /** What the cells say of a person. */
    public Tenure tenure(String person) {
        return new Tenure(
                person, office, optional(role), optional(of), Days.parse(start), Days.parse(end), Days.parse(asOf));
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
