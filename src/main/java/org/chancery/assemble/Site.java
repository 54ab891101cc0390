package org.chancery.assemble;

import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;

/**
 * A place as far as comparing goes.
 *
 * @param entity the place
 * @param country the id of the country it lies in or is; absent for regions, seas, bodies and places of unknown country
 */
record Site(Entity entity, Optional<String> country) {
    /** How two places lie to each other. */
    enum Relation {
        SAME,
        /** One is the country of the other. */
        WITHIN,
        /** Two places of one country. */
        SAME_COUNTRY,
        /** Two countries, or places in two. */
        APART,
        /** At least one of them belongs to no country that is known. */
        UNKNOWN
    }

    static Site of(Entity entity) {
        return new Site(entity, entity.type() == EntityType.COUNTRY ? Optional.of(entity.id()) : entity.country());
    }

    Relation to(Site other) {
        if (entity.id().equals(other.entity.id())) {
            return Relation.SAME;
        }
        if (country.isEmpty() || other.country.isEmpty()) {
            return Relation.UNKNOWN;
        }
        if (!country.equals(other.country)) {
            return Relation.APART;
        }
        return isCountry() || other.isCountry() ? Relation.WITHIN : Relation.SAME_COUNTRY;
    }

    boolean isCountry() {
        return country.isPresent() && country.get().equals(entity.id());
    }
}
