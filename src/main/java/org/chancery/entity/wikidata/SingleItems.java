package org.chancery.entity.wikidata;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Sense;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.catalogue.Derivation;
import org.chancery.entity.catalogue.EntryCells;
import org.chancery.entity.catalogue.SourceEntity;
import org.chancery.entity.index.QId;
import org.chancery.entity.index.Stored;

/**
 * Makes entries of single items by the tables and the derivation of the import of a dump. What an item refers to - its classes, offices, countries - is asked for as
 * well, many at a time; countries and bodies that the bundled catalogue holds are not asked for. Two things need all items of a dump and are not known here: who
 * came after somebody in an office, and which offices a country of the bundled catalogue names as those of its heads. What comes out for an item depends on nothing that was asked before.
 * For one thread at a time.
 */
public final class SingleItems {
    /** Categories, templates, lists, disambiguation pages. */
    private static final Set<Integer> PAGES = Set.of(4167836, 11266439, 13406463, 4167410);

    /** The factor of the prior of what no catalogue holds: that of a place or an organisation of no special kind. */
    private static final double OTHER = 0.5;

    private static final int STEPS = 6;

    private record At(DumpItem item, LocalDate day) {}

    private final ItemSource source;
    private final CatalogueContents bundled;
    private final Gazetteer countries;
    private final ItemParser parser = new ItemParser();
    private final Parents parents = new Parents(this::numbered);

    /**
     * @param bundled the catalogue that ships with the program
     * @param source gives the items
     */
    public SingleItems(CatalogueContents bundled, ItemSource source) {
        this.bundled = requireNonNull(bundled, "bundled is null");
        this.source = requireNonNull(source, "source is null");
        countries = new Gazetteer(bundled);
    }

    /** What tells of items whether a name can mean them, by the ids that were asked for. */
    public Map<String, ItemSketch> sketches(Collection<String> ids) {
        Map<String, At> found = items(ids);
        parents.toKinds(found.values().stream().map(At::item).toList());
        KindFinder kinds = new KindFinder(parents.tree());
        Map<String, ItemSketch> sketches = new LinkedHashMap<>();
        found.forEach((id, at) -> sketches.put(id, sketch(at.item(), kinds)));
        return sketches;
    }

    private ItemSketch sketch(DumpItem item, KindFinder kinds) {
        Optional<KindTable.Row> row = kinds.kind(item);
        Optional<EntryCells> cells = row.map(kind ->
                new Derivation(countries::known).entry(Sources.entity(item, kind, List.of(), countries), Set.of()));
        List<String> names = cells.map(SingleItems::names)
                .orElseGet(() -> Stream.concat(Stream.of(item.label()), item.aliases().stream())
                        .toList());
        return new ItemSketch(
                QId.of(item.id()),
                cells.map(EntryCells::kind),
                kinds.row(item).filter(kind -> PAGES.contains(kind.root())).isPresent(),
                !item.parents().isEmpty(),
                row.filter(kind -> kind.keeps(item)).isPresent(),
                names,
                row.map(kind -> kind.prior(item.sitelinks()))
                        .orElseGet(() -> OTHER * Math.log(1.0 + item.sitelinks()) / Math.log(2)),
                Making.details(item),
                item.ended(),
                item.countries().stream().map(QId::of).map(SourceEntity::realm).toList());
    }

    private static List<String> names(EntryCells cells) {
        return cells.names().stream().map(Sense::bare).toList();
    }

    /** What a catalogue holds of an item; nothing when there is no such item, or it is of no kind that catalogues hold. */
    public Optional<Stored> stored(String id) {
        At at = items(List.of(id)).get(id);
        if (at == null) {
            return Optional.empty();
        }
        parents.toKinds(List.of(at.item()));
        return new KindFinder(parents.tree()).kind(at.item()).map(row -> stored(at, row));
    }

    private Stored stored(At at, KindTable.Row row) {
        DumpItem item = at.item();
        Gazetteer gazetteer = new Gazetteer(bundled);
        Map<Integer, DumpItem> held = numbered(
                item.positions().stream().map(DumpItem.Position::office).toList());
        parents.above(held.values());
        Collection<DumpItem> referred = add(gazetteer, referred(item, held.values()));
        if (row.type().equals("city")) {
            region(gazetteer, item);
        }
        Derivation derivation = new Derivation(gazetteer::known);
        Offices offices = offices(held, referred, gazetteer, derivation);
        Successions nobody = new Successions();
        return new Making(gazetteer, derivation)
                .stored(item, row, new Terms(offices, nobody, at.day().toString()));
    }

    private Offices offices(
            Map<Integer, DumpItem> held, Collection<DumpItem> referred, Gazetteer gazetteer, Derivation derivation) {
        Offices offices = new Offices(new OfficeClasses(parents.tree()), gazetteer, derivation);
        BitSet ids = new BitSet();
        held.values().forEach(office -> ids.set(office.id()));
        held.values().forEach(office -> offices.add(office, false, ids));
        referred.forEach(other -> offices.add(other, gazetteer.isCountry(other.id()), ids));
        offices.complete();
        return offices;
    }

    /** What the countries and bodies are that an item and its offices belong to. */
    private Set<Integer> referred(DumpItem item, Collection<DumpItem> offices) {
        Set<Integer> referred = new TreeSet<>(item.countries());
        referred.addAll(item.capitalOf());
        item.positions().forEach(position -> referred.add(position.of()));
        offices.forEach(office -> {
            referred.addAll(office.jurisdictions());
            referred.addAll(office.countries());
        });
        referred.removeIf(id -> id == 0 || countries.isKnown(id));
        return referred;
    }

    private Collection<DumpItem> add(Gazetteer gazetteer, Collection<Integer> ids) {
        Collection<DumpItem> found = numbered(ids).values();
        parents.toKinds(found);
        KindFinder kinds = new KindFinder(parents.tree());
        found.forEach(other ->
                kinds.kind(other).filter(kind -> kind.keeps(other)).ifPresent(kind -> gazetteer.add(other, kind)));
        return found;
    }

    /** Climbs to the state or province that a city lies in. */
    private void region(Gazetteer gazetteer, DumpItem city) {
        List<Integer> at = city.located();
        for (int step = 0;
                step < STEPS && !at.isEmpty() && gazetteer.region(city).isEmpty();
                step++) {
            at = add(gazetteer, List.of(at.get(0))).stream()
                    .flatMap(larger -> larger.located().stream())
                    .toList();
        }
    }

    private Map<Integer, DumpItem> numbered(Collection<Integer> ids) {
        Map<Integer, DumpItem> numbered = new TreeMap<>();
        items(ids.stream().map(QId::of).collect(Collectors.toCollection(TreeSet::new)))
                .forEach((id, at) -> numbered.put(QId.number(id), at.item()));
        return numbered;
    }

    private Map<String, At> items(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<String, ItemSource.Dated> found = source.items(ids);
        Map<String, At> items = new HashMap<>();
        found.forEach((id, dated) -> parsed(dated).ifPresent(item -> items.put(id, new At(item, dated.day()))));
        Map<String, At> ordered = new LinkedHashMap<>();
        ids.forEach(id -> Optional.ofNullable(items.get(id)).ifPresent(at -> ordered.put(id, at)));
        return ordered;
    }

    private Optional<DumpItem> parsed(ItemSource.Dated dated) {
        try {
            return parser.parse(dated.json(), 0, dated.json().length);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
