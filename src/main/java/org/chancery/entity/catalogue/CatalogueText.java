package org.chancery.entity.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;

/** Writes entities in the format that {@link CatalogueReader} reads and docs/catalogue.md describes. */
final class CatalogueText {
    private final Map<String, SourceEntity> entities;
    private final Derivation derivation;
    private final Map<String, Set<String>> territories = new TreeMap<>();

    CatalogueText(Map<String, SourceEntity> entities) {
        this.entities = entities;
        this.derivation = new Derivation(id -> Optional.ofNullable(entities.get(id)));
        for (SourceEntity entity : entities.values()) {
            if (Kinds.of(entity) == Kind.TERRITORY) {
                territories
                        .computeIfAbsent(entity.country(), country -> new TreeSet<>())
                        .add(NameKey.of(entity.label()));
            }
        }
    }

    /** The day of the newest fact and the number of entities. */
    String version() {
        String newest = entities.values().stream()
                .flatMap(entity -> entity.terms().stream())
                .map(SourceEntity.Term::asOf)
                .max(Comparator.naturalOrder())
                .filter(day -> !day.isEmpty())
                .orElse("undated");
        return newest + " (" + entities.size() + " entities)";
    }

    String content() {
        StringBuilder text = new StringBuilder(1 << 21);
        line(text, CatalogueFormat.MAGIC, List.of(CatalogueFormat.VERSION, version()));
        entities.values().stream()
                .sorted(Comparator.comparingLong(
                        entity -> Long.parseLong(entity.id().substring(1))))
                .forEach(entity -> entity(entity, text));
        return text.toString();
    }

    private void entity(SourceEntity entity, StringBuilder text) {
        Set<String> placeNames = territories.getOrDefault(entity.country(), Set.of());
        line(text, "E", derivation.entry(entity, placeNames).cells());
        if (!entity.life().equals(SourceEntity.Life.UNKNOWN)) {
            line(text, "L", entity.life().cells());
        }
        derivation.terms(entity).forEach(term -> line(text, "T", term.cells()));
    }

    private static void line(StringBuilder text, String mark, List<String> cells) {
        List<String> all = new ArrayList<>(List.of(mark));
        all.addAll(cells);
        while (all.get(all.size() - 1).isEmpty()) {
            all.remove(all.size() - 1);
        }
        text.append(String.join("\t", all)).append('\n');
    }
}
