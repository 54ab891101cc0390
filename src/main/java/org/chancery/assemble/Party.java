package org.chancery.assemble;

import java.util.ArrayList;
import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityType;

/**
 * A party of a claim as far as comparing goes.
 *
 * @param entity who or what it is
 * @param country the id of its country; its own id when it belongs to none that is known
 * @param article where it is named: who is anonymous in two articles need not be the same
 */
record Party(Entity entity, String country, String article) {
    private static final double LEADER_FOR_COUNTRY = 0.6;
    private static final double OFFICE_FOR_COUNTRY = 0.5;
    private static final double LEADER_FOR_OFFICE = 0.3;

    /** A party of an assembled event, wherever it is named. */
    static Party of(Entity entity) {
        return of(entity, "");
    }

    static Party of(Entity entity, String article) {
        return new Party(
                entity,
                entity.type() == EntityType.COUNTRY
                        ? entity.id()
                        : entity.country().orElse(entity.id()),
                article);
    }

    /** An international body, which belongs to no country. */
    boolean isBody() {
        return entity.type() == EntityType.ORGANIZATION && country.equals(entity.id()) && !isAnonymous();
    }

    /** "police", "the rebels" of a country that the article does not tell: nobody in particular. */
    boolean isAnonymous() {
        return !entity.isLinked()
                && entity.countryCode().isEmpty()
                && Character.isLowerCase(entity.label().codePointAt(0));
    }

    boolean isCountry() {
        return entity.type() == EntityType.COUNTRY;
    }

    boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }

    /** 1 for the same, less where one can stand for the other, 0 where they are two. */
    double likeness(Party other) {
        if (entity.id().equals(other.entity.id())) {
            return isAnonymous() && !article.equals(other.article) ? 0 : 1;
        }
        if (!country.equals(other.country) || entity.type() == other.entity.type()) {
            return 0;
        }
        if (isCountry() || other.isCountry()) {
            return isPerson() || other.isPerson() ? LEADER_FOR_COUNTRY : OFFICE_FOR_COUNTRY;
        }
        return isPerson() || other.isPerson() ? LEADER_FOR_OFFICE : 0;
    }

    /** The parties, each once, without those countries and offices of which a person acts among them. */
    static List<Party> withoutDoubles(List<Party> all) {
        List<Party> kept = new ArrayList<>();
        for (Party party : all) {
            boolean doubled = kept.stream().anyMatch(k -> k.entity.id().equals(party.entity.id()))
                    || (!party.isPerson() && all.stream().anyMatch(p -> p.isPerson() && p.likeness(party) > 0));
            if (!doubled) {
                kept.add(party);
            }
        }
        return List.copyOf(kept);
    }
}
