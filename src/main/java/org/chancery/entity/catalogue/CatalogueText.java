package org.chancery.entity.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.Sectors;

/** Writes entities in the format that {@link CatalogueReader} reads and docs/catalogue.md describes. */
final class CatalogueText {
    private static final Set<Kind> FEW_AND_KNOWN = Set.of(Kind.INTERGOVERNMENTAL, Kind.SEAT, Kind.PLACE);
    private static final double KNOWN = 4;

    private final Map<String, SourceEntity> entities;
    private final Map<String, Set<String>> territories = new TreeMap<>();

    CatalogueText(Map<String, SourceEntity> entities) {
        this.entities = entities;
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
        line(text, CatalogueFormat.MAGIC, CatalogueFormat.VERSION, version());
        entities.values().stream()
                .sorted(Comparator.comparingLong(
                        entity -> Long.parseLong(entity.id().substring(1))))
                .forEach(entity -> entity(entity, text));
        return text.toString();
    }

    private void entity(SourceEntity entity, StringBuilder text) {
        Kind kind = Kinds.of(entity);
        List<String> names = NameRules.names(
                entity.id(),
                kind,
                prior(entity, kind),
                entity.stated(),
                territories.getOrDefault(entity.country(), Set.of()));
        line(
                text,
                "E",
                entity.id(),
                kind.name(),
                entity.label(),
                country(entity, kind),
                code(entity, kind),
                sector(entity, kind),
                standsFor(entity),
                entity.latitude(),
                entity.longitude(),
                String.format(Locale.ROOT, "%.2f", prior(entity, kind)),
                entity.gender().isEmpty() ? "" : entity.gender().substring(0, 1),
                String.join("|", names),
                String.join("|", Corrections.demonyms(entity.id(), entity.demonyms())),
                entity.admin1());
        terms(entity).forEach(term -> term(term, text));
    }

    private void term(SourceEntity.Term term, StringBuilder text) {
        List<String> names = Optional.ofNullable(entities.get(term.of()))
                .map(SourceEntity::stated)
                .orElse(List.of("-"));
        line(
                text,
                "T",
                term.office(),
                Roles.of(term.office(), term.role(), names).orElse(""),
                term.of(),
                term.start(),
                term.end() + (term.inexactEnd() ? "~" : ""),
                term.end().isEmpty() ? term.asOf() : "");
    }

    private static List<SourceEntity.Term> terms(SourceEntity entity) {
        return entity.terms().stream()
                .sorted(Comparator.comparing(SourceEntity.Term::start)
                        .thenComparing(SourceEntity.Term::end)
                        .thenComparing(SourceEntity.Term::office))
                .distinct()
                .toList();
    }

    private String country(SourceEntity entity, Kind kind) {
        return switch (kind) {
            case COUNTRY, DEPENDENCY -> entity.id();
            case INTERGOVERNMENTAL -> "";
            case PERSON ->
                latest(entity)
                        .map(SourceEntity.Term::of)
                        .filter(of -> !isBody(of))
                        .orElse(entity.country());
            default -> entity.country().isEmpty() ? standsFor(entity) : entity.country();
        };
    }

    private String code(SourceEntity entity, Kind kind) {
        return switch (kind) {
            case INTERGOVERNMENTAL -> "IGO";
            case NGO -> "NGO";
            case PERSON ->
                latest(entity).filter(term -> isBody(term.of())).isPresent() ? "IGO" : iso3(entity.id(), kind);
            default -> {
                String code = iso3(entity.id(), kind);
                yield code.isEmpty() && kind == Kind.COMPANY ? "MNC" : code;
            }
        };
    }

    private String iso3(String id, Kind kind) {
        return Optional.ofNullable(entities.get(id))
                .flatMap(entity -> Corrections.code(country(entity, kind)))
                .orElseGet(() -> stated(id, kind));
    }

    private String stated(String id, Kind kind) {
        return Optional.ofNullable(entities.get(id))
                .map(entity -> entities.get(country(entity, kind)))
                .map(SourceEntity::iso3)
                .orElse("");
    }

    /** Whether an office belongs to a body between governments. */
    private boolean isBody(String of) {
        return Optional.ofNullable(entities.get(of))
                .map(Kinds::of)
                .filter(kind -> kind == Kind.INTERGOVERNMENTAL)
                .isPresent();
    }

    private String sector(SourceEntity entity, Kind kind) {
        return switch (kind) {
            case PERSON ->
                latest(entity).map(term -> Sectors.office(term.office())).orElse("");
            case GOVERNMENT_BODY -> Sectors.organization(entity.label()).orElse("GOV");
            case COMPANY -> "BUS";
            case MEDIA -> "JRN";
            case PARTY -> "PTY";
            case MILITANT -> "REB";
            default -> "";
        };
    }

    /** A body between governments, a sea, a strait, a seat of government is spoken of however few sources hold it. */
    private static double prior(SourceEntity entity, Kind kind) {
        if (Corrections.prior(entity.id()).isPresent()) {
            return Corrections.prior(entity.id()).get();
        }
        return FEW_AND_KNOWN.contains(kind) ? Math.max(entity.prior(), KNOWN) : entity.prior();
    }

    /** What a capital or seat stands for: a country, or a body that has none. */
    private String standsFor(SourceEntity entity) {
        String represented = entity.represents().isEmpty() ? entity.capitalOf() : entity.represents();
        return Corrections.standsFor(entity.id()).orElse(represented);
    }

    /** The office that a person is known by: the one that lasted longest into our days, a higher one before a lower. */
    private static Optional<SourceEntity.Term> latest(SourceEntity entity) {
        return entity.terms().stream()
                .filter(term -> !term.of().isEmpty())
                .max(Comparator.comparing(
                                (SourceEntity.Term term) -> term.end().isEmpty() ? term.asOf() + "~" : term.end())
                        .thenComparing(term -> term.role().startsWith("head_of"))
                        .thenComparing(SourceEntity.Term::start));
    }

    private static void line(StringBuilder text, String... cells) {
        List<String> all = new ArrayList<>(List.of(cells));
        while (all.get(all.size() - 1).isEmpty()) {
            all.remove(all.size() - 1);
        }
        text.append(String.join("\t", all)).append('\n');
    }
}
