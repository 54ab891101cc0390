package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Tenure;

/**
 * An entity of a catalogue file as the file writes it. Its numbers and dates are read when somebody asks for them: most entities of a catalogue are never
 * asked for.
 *
 * @param file how messages call the file
 * @param line where in the file it stands
 * @param cells what its line says
 * @param terms the terms of office in the lines behind it
 */
record Listed(String file, int line, EntryCells cells, List<TermCells> terms) {
    Listed {
        requireNonNull(file, "file is null");
        requireNonNull(cells, "cells is null");
        terms = List.copyOf(terms);
    }

    String id() {
        return cells.id();
    }

    /** @throws CatalogueException when one of its numbers is none */
    CatalogueEntry entry() {
        try {
            return cells.entry();
        } catch (RuntimeException e) {
            throw CatalogueFormat.broken(file, "line " + line, e);
        }
    }

    /** @throws CatalogueException when one of their dates is none */
    List<Tenure> tenures() {
        List<Tenure> tenures = new ArrayList<>(terms.size());
        for (TermCells term : terms) {
            try {
                tenures.add(term.tenure(id()));
            } catch (RuntimeException e) {
                String place = "behind line " + line + ", term of office " + (tenures.size() + 1);
                throw CatalogueFormat.broken(file, place, e);
            }
        }
        return List.copyOf(tenures);
    }
}
