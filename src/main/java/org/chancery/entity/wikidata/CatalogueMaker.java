package org.chancery.entity.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Tenure;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.catalogue.Derivation;
import org.chancery.entity.catalogue.SourceEntity;
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
        Making making = new Making(gazetteer, derivation);
        items.forEach(item -> {
            Optional<KindTable.Row> row = kinds.kind(item);
            boolean wanted = row.filter(kind -> kind.keeps(item)).isPresent() || overlay.holds(QId.of(item.id()));
            if (wanted) {
                item.positions().forEach(position -> offices.of(position)
                        .filter(office -> !office.listed())
                        .ifPresent(office -> unlisted.add(key(office.title(), SourceEntity.realm(office.of())))));
                writer.add(overlay.over(making.stored(item, row.orElse(KindTable.ROWS.get(0)), terms)));
                if (++made % BETWEEN_CALLS == 0) {
                    listener.made(made);
                }
            }
        });
    }

    private boolean isListed(Tenure tenure) {
        return !unlisted.contains(key(tenure.office(), tenure.of().orElse("")));
    }

    private static String key(String title, String of) {
        return title + "\t" + of;
    }
}
