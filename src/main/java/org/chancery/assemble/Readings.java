package org.chancery.assemble;

import static org.chancery.event.EventType.SUMMIT;
import static org.chancery.event.EventType.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.entity.EntityType;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.time.DateBounds;

/** Makes claims ready to be compared. */
final class Readings {
    private final TypeTable types;
    private final Wording wording;

    Readings(TypeTable types, Wording wording) {
        this.types = types;
        this.wording = wording;
    }

    Reading of(Claim claim, Map<String, String> storyByArticle) {
        TypeTraits traits = types.traits(claim.type());
        List<Party> source = parties(claim, claim.source().stream());
        List<Party> target = parties(claim, claim.target().stream());
        List<Party> all = parties(claim, Stream.concat(claim.source().stream(), claim.target().stream()));
        boolean reciprocal = claim.type().isReciprocal();
        long reported = Days.day(claim.reported(), Days.MIN);
        return new Reading(
                claim,
                storyByArticle.getOrDefault(claim.article(), claim.article()),
                traits,
                reciprocal ? all : source,
                reciprocal ? List.of() : target,
                all,
                bodies(claim.type(), all),
                site(claim, target),
                days(claim, traits, reported),
                reported,
                claim.amounts(),
                traits.isFrequent() ? wording.telling(claim) : Set.of());
    }

    private static List<Party> parties(Claim claim, Stream<Actor> actors) {
        return Party.withoutDoubles(
                actors.map(actor -> Party.of(actor.entity(), claim.article())).toList());
    }

    /** A summit of a body is told by the body, whoever attends; so is a meeting that only bodies take part in. */
    private static List<Party> bodies(EventType type, List<Party> all) {
        List<Party> bodies = all.stream().filter(Party::isBody).toList();
        boolean onlyBodies = type.root() == EventType.CONSULTATION && type != VISIT && bodies.size() == all.size();
        return type == SUMMIT || onlyBodies ? bodies : List.of();
    }

    private static Optional<Site> site(Claim claim, List<Party> target) {
        Optional<Site> place = claim.place().map(actor -> Site.of(actor.entity()));
        if (claim.type() != VISIT || place.isPresent()) {
            return place;
        }
        return target.stream().findFirst().map(Readings::host);
    }

    /** A visit to somebody leads to his country, one to a body's meeting to the body. */
    private static Site host(Party party) {
        return party.entity().type() == EntityType.PLACE
                ? Site.of(party.entity())
                : new Site(party.entity(), party.isBody() ? Optional.empty() : Optional.of(party.country()));
    }

    private Days days(Claim claim, TypeTraits traits, long reported) {
        Optional<DateBounds> bounds = claim.time().flatMap(ClaimTime::bounds);
        Days around = aroundReport(claim, traits, reported);
        if (bounds.isEmpty()) {
            return around;
        }
        Optional<LocalDate> earliest = bounds.get().earliest();
        Optional<LocalDate> latest = bounds.get().latest();
        long from = Days.day(earliest, Math.min(around.from(), Days.day(latest, around.from())));
        long to = Days.day(latest, Math.max(around.to(), from));
        return new Days(from, to, earliest.isPresent() && latest.isPresent());
    }

    /** News is about what has just been or what comes soon: how far that reaches is in the table of types. */
    private Days aroundReport(Claim claim, TypeTraits traits, long reported) {
        if (reported == Days.MIN) {
            return new Days(Days.MIN, Days.MAX, false);
        }
        if (wording.looksBack(claim)) {
            return new Days(Days.MIN, reported - BACKGROUND, false);
        }
        return switch (claim.status()) {
            case OCCURRED -> new Days(reported - traits.back(), reported + 1, false);
            case PLANNED, POSSIBLE -> new Days(reported - 1, reported + traits.ahead(), false);
            case CANCELLED, DENIED -> new Days(reported - traits.back(), reported + traits.ahead(), false);
        };
    }

    /** "Their last meeting" is not this month's. */
    private static final int BACKGROUND = 30;
}
