package org.chancery.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * Something that can act or be a place, linked to Wikidata or not.
 *
 * @param id the Wikidata id where linked ({@code Q22686}), otherwise {@code x-{slug}-{hash}}, minted from the label and type
 * @param label its preferred English name
 * @param type what it is
 * @param country the Wikidata id of the country that it belongs to; for a country its own; absent for international bodies
 * @param countryCode ISO 3166-1 alpha-3 of that country, or IGO, NGO, MNC for international bodies as in PLOVER
 * @param sector the PLOVER sector: GOV, MIL, LEG, JUD, COP, PTY, REB, OPP, SPY, CVL, BUS, MED, EDU, JRN, REL, LAB, UNK
 * @param standsFor the Wikidata id of the country that the name of this capital or seat can stand for ("Tokyo", "the Kremlin")
 * @param aliases other names
 * @param point where it lies, for what has a place on the map
 */
public record Entity(
        String id,
        String label,
        EntityType type,
        Optional<String> country,
        Optional<String> countryCode,
        Optional<String> sector,
        Optional<String> standsFor,
        List<String> aliases,
        Optional<Point> point) {
    /** Degrees, WGS 84. */
    public record Point(double latitude, double longitude) {}

    public Entity {
        requireNonNull(id, "id is null");
        requireNonNull(label, "label is null");
        requireNonNull(type, "type is null");
        requireNonNull(country, "country is null");
        requireNonNull(countryCode, "countryCode is null");
        requireNonNull(sector, "sector is null");
        requireNonNull(standsFor, "standsFor is null");
        aliases = List.copyOf(aliases);
        requireNonNull(point, "point is null");
    }

    /** The Wikidata id, when it is linked. */
    public Optional<String> wikidata() {
        return isLinked() ? Optional.of(id) : Optional.empty();
    }

    public boolean isLinked() {
        return id.length() > 1 && id.charAt(0) == 'Q' && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }
}
