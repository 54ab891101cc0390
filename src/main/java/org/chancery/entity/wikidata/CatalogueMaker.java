package org.chancery.entity.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Details;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.catalogue.Completion;
import org.chancery.entity.catalogue.Days;
import org.chancery.entity.catalogue.Derivation;
import org.chancery.entity.catalogue.EntryCells;
import org.chancery.entity.catalogue.SourceEntity;
import org.chancery.entity.catalogue.TermCells;
import org.chancery.entity.index.CatalogueWriter;
import org.chancery.entity.index.QId;
import org.chancery.entity.index.Stored;

/**
 * Makes a catalogue folder of the items that were kept of a dump. They are read from disk again for each question that needs all of them: which classes there
 * are, then what is a country or an office, then who came after whom, and at last what each item is.
 */
final class CatalogueMaker {
    private static final int BETWEEN_CALLS = 1000;

    private final KeptItems items;
    private final String day;
    private final Overlay overlay;
    private final Gazetteer gazetteer;
    private final Derivation derivation;
    private final Successions successions = new Successions();
    private final Set<String> unlisted = new HashSet<>();
    private final ImportListener listener;
    private long made;

    /**
     * @param items what was kept of the dump
     * @param bundled the catalogue that ships with the program
     * @param day the day of the dump
     * @param listener is told now and then how many entities are made
     */
    CatalogueMaker(KeptItems items, CatalogueContents bundled, String day, ImportListener listener) {
        this.listener = listener;
        this.items = items;
        this.day = day;
        overlay = new Overlay(bundled);
        gazetteer = new Gazetteer(bundled);
        derivation = new Derivation(gazetteer::known);
    }

    CatalogueWriter.Written make(Path folder) throws IOException {
        ClassTree tree = new ClassTree();
        BitSet held = new BitSet();
        items.forEach(item -> {
            item.parents().forEach(parent -> tree.add(item.id(), parent));
            item.positions().forEach(position -> held.set(position.office()));
        });
        KindFinder kinds = new KindFinder(tree);
        Offices offices = offices(tree, kinds, held);
        items.forEach(item -> item.positions().forEach(position -> offices.of(position)
                .filter(Office::single)
                .ifPresent(office -> successions.add(office, position.start(), item.id()))));
        successions.complete();
        try (CatalogueWriter writer = new CatalogueWriter(folder, this::isListed)) {
            write(writer, kinds, new Terms(offices, successions, day), offices);
            for (Stored rest : overlay.rest()) {
                writer.add(rest);
            }
            return writer.finish(day);
        }
    }

    private Offices offices(ClassTree tree, KindFinder kinds, BitSet held) throws IOException {
        Offices offices = new Offices(new OfficeClasses(tree), gazetteer, derivation);
        items.forEach(item -> {
            Optional<KindTable.Row> row = kinds.kind(item);
            row.filter(kind -> kind.keeps(item)).ifPresent(kind -> gazetteer.add(item, kind));
            boolean country =
                    row.filter(kind -> kind.type().equals("country")).isPresent() || gazetteer.isCountry(item.id());
            offices.add(item, country, held);
        });
        offices.complete();
        return offices;
    }

    private void write(CatalogueWriter writer, KindFinder kinds, Terms terms, Offices offices) throws IOException {
        Completion completion = new Completion(gazetteer.codes());
        items.forEach(item -> {
            Optional<KindTable.Row> row = kinds.kind(item);
            boolean wanted = row.filter(kind -> kind.keeps(item)).isPresent() || overlay.holds(QId.of(item.id()));
            if (wanted) {
                item.positions().forEach(position -> offices.of(position)
                        .filter(office -> !office.listed())
                        .ifPresent(office -> unlisted.add(key(office.title(), SourceEntity.realm(office.of())))));
                writer.add(overlay.over(stored(item, row.orElse(KindTable.ROWS.get(0)), terms, completion)));
                if (++made % BETWEEN_CALLS == 0) {
                    listener.made(made);
                }
            }
        });
    }

    private Stored stored(DumpItem item, KindTable.Row row, Terms terms, Completion completion) {
        SourceEntity source = Sources.entity(item, row, terms.of(item), gazetteer);
        EntryCells cells = derivation.entry(source, Set.of());
        CatalogueEntry entry = completion.of(cells.entry());
        List<Tenure> tenures = derivation.terms(source).stream()
                .filter(CatalogueMaker::isDated)
                .map(term -> term.tenure(entry.id()))
                .toList();
        return new Stored(entry, cells.names(), tenures, details(item));
    }

    /** A term without any day says only that it was held at some time. */
    private static boolean isDated(TermCells term) {
        return !(term.start() + term.end() + term.asOf()).isEmpty();
    }

    private static Details details(DumpItem item) {
        return new Details(
                item.description(),
                Optional.of(item.wikipedia()).filter(title -> !title.isEmpty()),
                item.sitelinks(),
                item.classes().stream().map(QId::of).toList(),
                Days.parse(item.start()),
                Days.parse(item.end()));
    }

    private boolean isListed(Tenure tenure) {
        return !unlisted.contains(key(tenure.office(), tenure.of().orElse("")));
    }

    private static String key(String title, String of) {
        return title + "\t" + of;
    }
}
