package org.chancery.event.extract;

import java.util.List;
import java.util.function.Predicate;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.entity.SectorGroup;
import org.chancery.event.EventType;
import org.chancery.event.actor.Party;
import org.chancery.event.pattern.Found;
import org.chancery.event.pattern.Parties;

/**
 * Whether an event is politics, in PLOVER's scope: a state, an international body or an actor of public life takes part, or it crosses a border; and whether anybody can
 * tell who it is about. Private people among themselves, business, and ordinary crime are left out.
 */
final class Relevance {
    private final boolean political;
    private final boolean business;

    private Relevance(boolean political, boolean business) {
        this.political = political;
        this.business = business;
    }

    /**
     * For an article with these mentions: where it names a state, an office or a body of public life, its people may be politicians too; where it names businesses more often, they are
     * taken for business people.
     */
    static Relevance of(List<EntityMention> mentions) {
        long publics = count(mentions, Relevance::isPublic);
        long businesses = count(mentions, Relevance::isBusiness);
        return new Relevance(publics > 0 && publics >= businesses, businesses > publics);
    }

    private static long count(List<EntityMention> mentions, Predicate<Entity> kind) {
        return mentions.stream().map(EntityMention::entity).filter(kind).count();
    }

    boolean isPolitical(Found found) {
        Parties parties = found.parties();
        boolean identified = parties.isBoth() || parties.all().anyMatch(Relevance::isIdentified);
        boolean visits = !parties.places().isEmpty() && found.type() == EventType.VISIT;
        boolean people = political && !isGathering(found) && parties.all().anyMatch(Relevance::isPerson);
        return identified
                && !isOfBusiness(parties)
                && !isToldToPress(found)
                && (visits || people || parties.all().anyMatch(this::acts) || isInternational(found));
    }

    /** In an article about businesses "the directors", "the committee", "a spokesman" are theirs unless a country is named with them. */
    private boolean acts(Entity entity) {
        boolean officer = entity.type() == EntityType.GROUP
                && entity.countryCode().isEmpty()
                && entity.sector().filter("GOV"::equals).isPresent();
        return isPublic(entity) && !(business && officer);
    }

    /** Businesses among themselves, and what they bring before courts; in an article about businesses bodies of no known kind are businesses. */
    private boolean isOfBusiness(Parties parties) {
        return parties.source().stream().map(Party::entity).anyMatch(e -> isBusiness(e) || business && isUnknownBody(e))
                && parties.all().allMatch(e -> isBusiness(e) || isPerson(e) || isUnknownBody(e) || isHearer(e));
    }

    private static boolean isUnknownBody(Entity entity) {
        return entity.type() == EntityType.ORGANIZATION
                && entity.sector().isEmpty()
                && entity.countryCode().isEmpty();
    }

    /** Talking to the press is how news comes about, no event. */
    private static boolean isToldToPress(Found found) {
        boolean talks = found.type() == EventType.STATEMENT || found.type() == EventType.CONSULTATION;
        return talks
                && found.parties().isBoth()
                && found.parties().target().stream()
                        .allMatch(p -> p.entity().sector().filter("JRN"::equals).isPresent());
    }

    /** "Speaking at a meeting of engineers, she said": nobody on the other side. */
    private static boolean isGathering(Found found) {
        return found.type().root() == EventType.CONSULTATION && !found.parties().isBoth();
    }

    private static boolean isHearer(Entity entity) {
        return SectorGroup.HEARER.has(entity);
    }

    private static boolean isBusiness(Entity entity) {
        return SectorGroup.BUSINESS.has(entity);
    }

    private static boolean isPerson(Entity entity) {
        return entity.type() == EntityType.PERSON && entity.sector().isEmpty();
    }

    private static boolean isIdentified(Entity entity) {
        return entity.isLinked()
                || entity.type() == EntityType.PERSON
                || entity.countryCode().isPresent();
    }

    private static boolean isPublic(Entity entity) {
        return entity.type() == EntityType.COUNTRY
                || entity.countryCode().filter("IGO"::equals).isPresent()
                || SectorGroup.PUBLIC.has(entity);
    }

    private static boolean isInternational(Found found) {
        return found.parties()
                        .all()
                        .flatMap(e -> e.countryCode().stream())
                        .distinct()
                        .count()
                > 1;
    }
}
