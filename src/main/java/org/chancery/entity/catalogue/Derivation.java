package org.chancery.entity.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.entity.Kind;
import org.chancery.entity.Sectors;

/**
 * Makes entries of the catalogue of what sources state, by the tables of this package: kinds, names, roles, sectors, what a seat stands for. Every catalogue is
 * made by it, whatever its source. For one thread at a time.
 */
public final class Derivation {
    private static final Set<Kind> FEW_AND_KNOWN = Set.of(Kind.INTERGOVERNMENTAL, Kind.SEAT, Kind.PLACE);
    private static final double KNOWN = 4;

    private record Held(String office, String stated, String of) {}

    private final Function<String, Optional<SourceEntity>> known;
    /** Many people hold the same office, and to find its role takes long. */
    private final Map<Held, String> roles = new HashMap<>();

    /** @param known what is stated of an id: of the countries and bodies that others belong to */
    public Derivation(Function<String, Optional<SourceEntity>> known) {
        this.known = requireNonNull(known, "known is null");
    }

    /**
     * The entry of an entity.
     *
     * @param placeNames the keys of the territories of its country, which a city must not be called by
     */
    public EntryCells entry(SourceEntity entity, Set<String> placeNames) {
        Kind kind = Kinds.of(entity);
        List<String> names = NameRules.names(entity.id(), kind, prior(entity, kind), entity.stated(), placeNames);
        return new EntryCells(
                entity.id(),
                kind,
                entity.label(),
                country(entity, kind),
                code(entity, kind),
                sector(entity, kind),
                standsFor(entity),
                entity.latitude(),
                entity.longitude(),
                String.format(Locale.ROOT, "%.2f", prior(entity, kind)),
                entity.gender().isEmpty() ? "" : entity.gender().substring(0, 1),
                names,
                Corrections.demonyms(entity.id(), entity.demonyms()),
                entity.admin1());
    }

    /** The terms of office of an entity, earliest first. */
    public List<TermCells> terms(SourceEntity entity) {
        return entity.terms().stream()
                .sorted(Comparator.comparing(SourceEntity.Term::start)
                        .thenComparing(SourceEntity.Term::end)
                        .thenComparing(SourceEntity.Term::office))
                .distinct()
                .map(this::term)
                .toList();
    }

    private TermCells term(SourceEntity.Term term) {
        return new TermCells(
                term.office(),
                role(term.office(), term.role(), term.of()),
                term.of(),
                term.start(),
                term.end() + (term.inexactEnd() ? "~" : ""),
                term.end().isEmpty() ? term.asOf() : "");
    }

    /** The role of an office of a title, when the title fits what the source states; empty when it has none. */
    public String role(String title, String stated, String of) {
        return roles.computeIfAbsent(new Held(title, stated, of), this::role);
    }

    private String role(Held held) {
        List<String> names = known.apply(held.of()).map(SourceEntity::stated).orElse(List.of("-"));
        return Roles.of(held.office(), held.stated(), names).orElse("");
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
            case PERSON -> latest(entity).filter(term -> isBody(term.of())).isPresent() ? "IGO" : iso3(entity, kind);
            default -> {
                String code = iso3(entity, kind);
                yield code.isEmpty() && kind == Kind.COMPANY ? "MNC" : code;
            }
        };
    }

    private String iso3(SourceEntity entity, Kind kind) {
        String country = country(entity, kind);
        return Corrections.code(country)
                .orElseGet(() -> country.equals(entity.id())
                        ? entity.iso3()
                        : known.apply(country).map(SourceEntity::iso3).orElse(""));
    }

    /** Whether an office belongs to a body between governments. */
    private boolean isBody(String of) {
        return known.apply(of)
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
}
