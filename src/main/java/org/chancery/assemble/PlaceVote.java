package org.chancery.assemble;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.entity.Entity;
import org.chancery.event.EventType;

/**
 * Where an event is: the most special place of the country that most stories name; for a visit, and for what lasts and moves about, the country itself.
 *
 * @param place absent when no claim names one
 * @param disputed whether claims name places that cannot both be right
 */
record PlaceVote(Optional<Entity> place, boolean disputed) {
    static PlaceVote of(List<Reading> readings, EventType type) {
        Map<String, Site> sites = new TreeMap<>();
        for (Reading reading : readings) {
            reading.claim()
                    .place()
                    .ifPresent(place -> sites.putIfAbsent(place.entity().id(), Site.of(place.entity())));
        }
        Votes<String> votes = Votes.of(
                readings,
                reading -> reading.claim().place().map(place -> place.entity().id()).stream());
        Votes<String> countries = Votes.of(readings, reading -> reading.claim().place().stream()
                .flatMap(place -> Site.of(place.entity()).country().stream()));
        Optional<String> country = countries.winner(Comparator.naturalOrder());
        Predicate<Site> inCountry = site -> site.country().equals(country) && country.isPresent();
        List<Site> spots = ranked(votes, sites, site -> inCountry.test(site) && !site.isCountry());
        List<Site> whole = ranked(votes, sites, site -> inCountry.test(site) && site.isCountry());
        List<Site> elsewhere = ranked(votes, sites, site -> site.country().isEmpty());
        boolean roams = !whole.isEmpty() && (type == EventType.VISIT || (type.lasts() && spots.size() > 1));
        Stream<Site> best =
                roams ? whole.stream() : Stream.of(spots, whole, elsewhere).flatMap(List::stream);
        boolean disputed = countries.values().size() > 1 || (spots.size() > 1 && !type.lasts());
        return new PlaceVote(best.findFirst().map(Site::entity), disputed);
    }

    private static List<Site> ranked(Votes<String> votes, Map<String, Site> sites, Predicate<Site> wanted) {
        return votes.ranked(Comparator.naturalOrder())
                .flatMap(id -> Optional.ofNullable(sites.get(id)).stream())
                .filter(wanted)
                .toList();
    }
}
