package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.List;
import org.chancery.entity.catalogue.SourceEntity;
import org.chancery.entity.index.QId;

/** Items in the form in which the bundled catalogue takes its facts, so that one derivation makes entries of both. */
final class Sources {
    /** The largest parts of countries, the row of {@code kinds.tsv} for states and provinces. */
    static final int FIRST_LEVEL = 10864048;

    private Sources() {}

    static SourceEntity entity(DumpItem item, KindTable.Row row, List<SourceEntity.Term> terms, Gazetteer gazetteer) {
        List<String> stated = new ArrayList<>(List.of(item.label()));
        stated.addAll(item.aliases());
        boolean country = row.type().equals("country")
                || row.type().equals("territory") && !item.iso3().isEmpty();
        return new SourceEntity(
                        QId.of(item.id()),
                        row.type(),
                        row.subtype(),
                        stated,
                        country(item, gazetteer),
                        item.iso3(),
                        capitalOf(item, gazetteer),
                        "",
                        item.point().isKnown() ? String.valueOf(item.point().latitude()) : "",
                        item.point().isKnown() ? String.valueOf(item.point().longitude()) : "",
                        row.type().equals("city") ? gazetteer.region(item) : "",
                        row.prior(item.sitelinks()),
                        item.gender(),
                        country ? item.demonyms() : List.of(),
                        SourceEntity.Life.UNKNOWN,
                        terms)
                .corrected();
    }

    /** The first that is a country today, else the first. */
    private static String country(DumpItem item, Gazetteer gazetteer) {
        return item.countries().stream()
                .filter(gazetteer::isCountry)
                .findFirst()
                .or(() -> item.countries().stream().findFirst())
                .map(QId::of)
                .map(SourceEntity::realm)
                .orElse("");
    }

    private static String capitalOf(DumpItem item, Gazetteer gazetteer) {
        return item.capitalOf().stream()
                .filter(gazetteer::isCountry)
                .findFirst()
                .map(QId::of)
                .map(SourceEntity::realm)
                .orElse("");
    }
}
