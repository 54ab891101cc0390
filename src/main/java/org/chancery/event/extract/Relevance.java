package org.chancery.event.extract;

import java.util.List;
import java.util.Set;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityMention;
import org.chancery.entity.EntityType;
import org.chancery.event.EventType;
import org.chancery.event.pattern.Found;

/**
 * Whether an event is politics, in PLOVER's scope: a state, an international body or an actor of public life takes part, or it crosses a border; and whether anybody can
 * tell who it is about. Private people among themselves, business, and ordinary crime are left out.
 */
final class Relevance {
    /** PLOVER sectors of public life. */
    private static final Set<String> PUBLIC =
            Set.of("GOV", "MIL", "LEG", "JUD", "COP", "PTY", "REB", "OPP", "SPY", "PRM", "UAF", "ELI", "NGO", "REF");

    private final boolean political;

    private Relevance(boolean political) {
        this.political = political;
    }

    /** For an article with these mentions: where it names a state, an office or a body of public life, its people may be politicians too. */
    static Relevance of(List<EntityMention> mentions) {
        return new Relevance(mentions.stream().map(EntityMention::entity).anyMatch(Relevance::isPublic));
    }

    boolean isPolitical(Found found) {
        boolean identified = found.parties().isBoth() || found.parties().all().anyMatch(Relevance::isIdentified);
        boolean visits = !found.parties().places().isEmpty() && found.type() == EventType.VISIT;
        boolean people = political
                && found.parties()
                        .all()
                        .anyMatch(
                                e -> e.type() == EntityType.PERSON && e.sector().isEmpty());
        return identified
                && (visits || people || found.parties().all().anyMatch(Relevance::isPublic) || isInternational(found));
    }

    private static boolean isIdentified(Entity entity) {
        return entity.isLinked()
                || entity.type() == EntityType.PERSON
                || entity.countryCode().isPresent();
    }

    private static boolean isPublic(Entity entity) {
        return entity.type() == EntityType.COUNTRY
                || entity.countryCode().filter("IGO"::equals).isPresent()
                || entity.sector().filter(PUBLIC::contains).isPresent();
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
