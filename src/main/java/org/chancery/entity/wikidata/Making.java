package org.chancery.entity.wikidata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.Completion;
import org.chancery.entity.catalogue.Days;
import org.chancery.entity.catalogue.Derivation;
import org.chancery.entity.catalogue.EntryCells;
import org.chancery.entity.catalogue.SourceEntity;
import org.chancery.entity.catalogue.TermCells;
import org.chancery.entity.index.QId;
import org.chancery.entity.index.Stored;

/** Makes of an item what a catalogue holds of it. */
final class Making {
    private final Gazetteer gazetteer;
    private final Derivation derivation;
    private final Completion completion;

    /** @param gazetteer holds all that the items refer to */
    Making(Gazetteer gazetteer, Derivation derivation) {
        this.gazetteer = gazetteer;
        this.derivation = derivation;
        completion = new Completion(gazetteer.codes());
    }

    Stored stored(DumpItem item, KindTable.Row row, Terms terms) {
        SourceEntity source = Sources.entity(item, row, terms.of(item), gazetteer);
        EntryCells cells = derivation.entry(source, Set.of());
        CatalogueEntry entry = completion.of(cells.entry());
        List<Tenure> tenures = derivation.terms(source).stream()
                .filter(Making::isDated)
                .map(term -> term.tenure(entry.id()))
                .toList();
        return new Stored(entry, cells.names(), tenures, details(item));
    }

    /** A term without any day says only that it was held at some time. */
    private static boolean isDated(TermCells term) {
        return !(term.start() + term.end() + term.asOf()).isEmpty();
    }

    static Details details(DumpItem item) {
        return new Details(
                item.description(),
                Optional.of(item.wikipedia()).filter(title -> !title.isEmpty()),
                item.sitelinks(),
                item.classes().stream().map(QId::of).toList(),
                Days.parse(item.start()),
                Days.parse(item.end()));
    }
}
