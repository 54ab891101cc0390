package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.CatalogueEntry;
import org.chancery.entity.Kind;
import org.chancery.entity.catalogue.CatalogueContents;
import org.chancery.entity.catalogue.SourceEntity;
import org.chancery.entity.index.QId;

/** What other entities refer to: countries, bodies between governments, and the larger parts of countries. What the bundled catalogue holds stands. */
final class Gazetteer {
    private static final int STEPS = 6;

    private final Map<String, SourceEntity> known = new HashMap<>();
    private final Map<Integer, String> regions = new HashMap<>();
    private final IntMap within = new IntMap();
    private final Map<String, String> codes = new HashMap<>();

    Gazetteer(CatalogueContents bundled) {
        for (CatalogueEntry entry : bundled.entries().values()) {
            if (entry.kind().isCountry() || entry.kind() == Kind.INTERGOVERNMENTAL) {
                known.put(entry.id(), source(entry, bundled.names(entry.id())));
                note(
                        entry.entity().countryCode().orElse(""),
                        entry.id(),
                        entry.kind().isCountry());
            }
        }
    }

    private static SourceEntity source(CatalogueEntry entry, List<String> names) {
        boolean country = entry.kind().isCountry();
        List<String> stated = new ArrayList<>(new LinkedHashSet<>(
                Stream.concat(Stream.of(entry.entity().label()), names.stream()).toList()));
        return new SourceEntity(
                entry.id(),
                country ? "country" : "organization",
                country ? "" : "intergovernmental organization",
                stated,
                "",
                country ? entry.entity().countryCode().orElse("") : "",
                "",
                "",
                "",
                "",
                "",
                entry.prior(),
                "",
                entry.demonyms(),
                SourceEntity.Life.UNKNOWN,
                List.of());
    }

    private void note(String code, String id, boolean country) {
        if (country && !code.isEmpty()) {
            codes.putIfAbsent(code, id);
        }
    }

    /** Notes an item that others may refer to. */
    void add(DumpItem item, KindTable.Row row) {
        boolean body = row.subtype().equals("intergovernmental organization");
        boolean country = row.type().equals("country")
                || row.type().equals("territory") && !item.iso3().isEmpty();
        if (country || body) {
            known.computeIfAbsent(QId.of(item.id()), id -> Sources.entity(item, row, List.of(), this));
            note(item.iso3(), QId.of(item.id()), country);
        }
        if (row.type().equals("territory")) {
            if (row.root() == Sources.FIRST_LEVEL) {
                regions.put(item.id(), item.label());
            }
            item.located().stream().findFirst().ifPresent(larger -> within.putIfAbsent(item.id(), larger));
        }
    }

    /** What is stated of a country or a body. */
    Optional<SourceEntity> known(String id) {
        return Optional.ofNullable(known.get(id));
    }

    boolean isCountry(int id) {
        return known(QId.of(id)).filter(entity -> !isBody(entity)).isPresent();
    }

    boolean isKnown(int id) {
        return known.containsKey(QId.of(id));
    }

    private static boolean isBody(SourceEntity entity) {
        return entity.type().equals("organization");
    }

    /** The words that can stand before a title: the names of a country and the words for what belongs to it. */
    Set<String> before(String country) {
        Set<String> words = new LinkedHashSet<>();
        known(country).ifPresent(entity -> {
            words.addAll(entity.stated());
            words.addAll(entity.demonyms());
        });
        return words;
    }

    /** The name of the state or province that a place lies in, empty when it is not known. */
    String region(DumpItem item) {
        int at = item.located().isEmpty() ? 0 : item.located().get(0);
        for (int step = 0; step < STEPS && at > 0; step++) {
            String name = regions.get(at);
            if (name != null) {
                return name;
            }
            at = within.get(at);
        }
        return "";
    }

    /** The ids of countries by alpha-3 code. */
    Map<String, String> codes() {
        return codes;
    }
}
