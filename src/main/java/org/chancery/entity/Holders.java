package org.chancery.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.time.DateBounds;

/**
 * Finds who held an office on a day. A term that is only known to have been open at an earlier day stays possible after it, the less so the longer
 * ago that is, until a successor is known; a minister's also ends, as a rule, with the government that he or she belonged to.
 */
final class Holders {
    /** The years in which the likelihood that an open term still lasts falls by half. */
    private static final double HALF_LIFE = 1.5;

    private static final double AFTER_CHANGE_OF_GOVERNMENT = 0.4;

    private final Catalogue catalogue;

    Holders(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The holders of the offices of a body that are wanted, surest first; a person once. */
    List<Holder> on(String body, Predicate<Tenure> wanted, LocalDate day) {
        List<Tenure> all = catalogue.tenuresOf(body);
        List<Tenure> terms = all.stream().filter(wanted).toList();
        List<Holder> holders = new ArrayList<>();
        for (Tenure term : terms) {
            score(term, terms, all, day)
                    .filter(score -> holders.stream()
                            .noneMatch(other -> other.tenure().person().equals(term.person())))
                    .ifPresent(score -> holders.add(new Holder(term, score)));
        }
        holders.sort(Comparator.comparingDouble(Holder::score)
                .reversed()
                .thenComparing(holder -> begin(holder.tenure()), Comparator.reverseOrder()));
        return List.copyOf(holders);
    }

    private static Optional<Double> score(Tenure term, List<Tenure> rivals, List<Tenure> all, LocalDate day) {
        if (begin(term).isAfter(day)) {
            return Optional.empty();
        }
        if (term.end().isPresent()) {
            boolean lasts = !latest(term.end()).isBefore(day) && !succeeded(term, rivals, day);
            return lasts ? Optional.of(1.0) : Optional.empty();
        }
        if (term.asOf().isPresent() && !latest(term.asOf()).isBefore(day)) {
            return Optional.of(1.0);
        }
        return succeeded(term, rivals, day) ? Optional.empty() : Optional.of(stale(term, all, day));
    }

    private static double stale(Tenure term, List<Tenure> all, LocalDate day) {
        LocalDate known = term.asOf().map(asOf -> latest(term.asOf())).orElse(begin(term));
        double years = ChronoUnit.DAYS.between(known, day) / 365.25;
        double score = 0.95 * Math.pow(0.5, Math.max(years, 0) / HALF_LIFE);
        return changed(term, all, known, day) ? score * AFTER_CHANGE_OF_GOVERNMENT : score;
    }

    /** Whether somebody else took the same office up between its beginning and the day. */
    private static boolean succeeded(Tenure term, List<Tenure> rivals, LocalDate day) {
        return rivals.stream()
                .filter(other ->
                        !other.person().equals(term.person()) && other.office().equals(term.office()))
                .anyMatch(other ->
                        begin(other).isAfter(begin(term)) && !begin(other).isAfter(day));
    }

    /** Whether the country got another head of government between two days; the term of a head ends otherwise. */
    private static boolean changed(Tenure term, List<Tenure> all, LocalDate known, LocalDate day) {
        return !isHead(term)
                && all.stream()
                        .filter(Holders::isHead)
                        .filter(other -> !other.person().equals(term.person()))
                        .anyMatch(other ->
                                begin(other).isAfter(known) && !begin(other).isAfter(day));
    }

    private static boolean isHead(Tenure term) {
        return term.role().filter(role -> role.startsWith("head_of_")).isPresent();
    }

    static LocalDate begin(Tenure term) {
        return term.start().flatMap(DateBounds::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate latest(Optional<DateBounds> bounds) {
        return bounds.flatMap(DateBounds::latest).orElse(LocalDate.MAX);
    }
}
