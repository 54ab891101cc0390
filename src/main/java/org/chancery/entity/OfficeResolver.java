package org.chancery.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityMention.Form;
import org.chancery.entity.NameResolver.Link;

/** Decides who is meant by an office that stands for its holder: by the day where the country is known, otherwise by the people of the article. */
final class OfficeResolver {
    private static final double BY_DAY = 0.95;
    private static final double BY_ARTICLE = 0.75;
    private static final double LEAST = 0.4;

    /** The days within which somebody elected takes office. */
    private static final int TRANSITION = 366;

    private final Reading reading;

    OfficeResolver(Reading reading) {
        this.reading = reading;
    }

    /** Whom an office means that is no title of a name. */
    Optional<Link> resolve(OfficePhrase phrase, int sentence) {
        if (phrase.plural() || !phrase.office().hasHolders()) {
            return Optional.empty();
        }
        Line line = reading.lines().get(sentence);
        return switch (phrase.standing()) {
            case NOW -> now(phrase, line, sentence);
            case THEN -> then(phrase, line, sentence);
            case FORMER -> phrase.definite() ? former(phrase, sentence) : Optional.empty();
            case ELECT -> elect(phrase, sentence);
            case OTHER -> Optional.empty();
        };
    }

    private Optional<Link> now(OfficePhrase phrase, Line line, int sentence) {
        if (phrase.country().isEmpty()) {
            return phrase.definite() ? byArticle(sentence, holds(phrase)) : Optional.empty();
        }
        String country = phrase.country().get();
        Optional<SpokenDays.Stretch> past = reading.spoken().past(phrase, line);
        return past.isPresent()
                ? byDays(phrase.office(), country, past.get())
                : reading.day()
                        .flatMap(day -> byDay(phrase.office(), country, day))
                        .or(() -> byArticle(sentence, holds(phrase)));
    }

    private Optional<Link> then(OfficePhrase phrase, Line line, int sentence) {
        Optional<SpokenDays.Stretch> days = reading.spoken().named(line);
        Optional<Link> link =
                phrase.country().flatMap(country -> days.flatMap(stretch -> byDays(phrase.office(), country, stretch)));
        return link.or(() -> phrase.definite() && days.isEmpty() ? former(phrase, sentence) : Optional.empty());
    }

    /** The one whom the article names that held the office, and holds it no longer. */
    private Optional<Link> former(OfficePhrase phrase, int sentence) {
        Predicate<Cast.Member> holds = holds(phrase);
        return byArticle(sentence, member -> held(member, phrase) && (isFormer(member, phrase) || !holds.test(member)));
    }

    private Optional<Link> elect(OfficePhrase phrase, int sentence) {
        Optional<Link> next = reading.day().flatMap(day -> phrase.country()
                .flatMap(country -> reading.catalogue().tenuresOf(country).stream()
                        .filter(phrase.office()::fits)
                        .filter(tenure -> isNext(tenure, day))
                        .min(Comparator.comparing(Holders::begin)))
                .flatMap(
                        tenure -> link(tenure.person(), BY_DAY, List.of(new Candidate(tenure.person(), BY_DAY)), day)));
        return next.or(() -> phrase.definite()
                ? byArticle(sentence, member -> reading.day()
                        .filter(day -> reading
                                .catalogue()
                                .tenures(member.entity().id())
                                .stream()
                                .anyMatch(tenure -> phrase.office().fits(tenure) && isNext(tenure, day)))
                        .isPresent())
                : Optional.empty());
    }

    private static boolean isNext(Tenure tenure, LocalDate day) {
        LocalDate begin = Holders.begin(tenure);
        return begin.isAfter(day) && begin.isBefore(day.plusDays(TRANSITION));
    }

    private Optional<Link> byDay(Office office, String country, LocalDate day) {
        List<Holder> holders = holders(office, country, day);
        List<Candidate> candidates = holders.stream()
                .map(holder -> new Candidate(holder.tenure().person(), holder.score() * BY_DAY))
                .toList();
        return candidates.stream().findFirst().flatMap(best -> link(best.wikidata(), best.score(), candidates, day));
    }

    /** Who held an office on all of some days, as far as can be told from the first and the last. */
    private Optional<Link> byDays(Office office, String country, SpokenDays.Stretch days) {
        Optional<Link> last = byDay(office, country, days.last());
        return byDay(office, country, days.first()).filter(first -> last.filter(
                        other -> other.entity().id().equals(first.entity().id()))
                .isPresent());
    }

    private List<Holder> holders(Office office, String country, LocalDate day) {
        return new Holders(reading.catalogue())
                .on(country, office.terms(country), day).stream()
                        .filter(holder -> holder.score() >= LEAST)
                        .toList();
    }

    private Optional<Link> link(String person, double score, List<Candidate> candidates, LocalDate day) {
        return reading.catalogue()
                .entry(person)
                .map(entry -> new Link(
                        People.on(entry, reading.catalogue(), Optional.of(day)), Form.OFFICE, score, candidates));
    }

    /** The one of the article's people whom it speaks of most, of those that are meant. */
    private Optional<Link> byArticle(int sentence, Predicate<Cast.Member> meant) {
        return reading.cast().members().stream()
                .filter(member -> member.salience(sentence) > 0 && meant.test(member))
                .max(Comparator.comparingDouble(member -> member.salience(sentence)))
                .map(member -> new Link(
                        member.entity(),
                        Form.OFFICE,
                        member.entity().isLinked() ? BY_ARTICLE : 0,
                        member.entity().isLinked()
                                ? List.of(new Candidate(member.entity().id(), BY_ARTICLE))
                                : List.of()));
    }

    private Predicate<Cast.Member> holds(OfficePhrase phrase) {
        return member -> {
            boolean country =
                    phrase.country().isEmpty() || member.entity().country().equals(phrase.country());
            return country && (isTitled(member, phrase) || holdsByDay(member, phrase.office()));
        };
    }

    private static boolean isTitled(Cast.Member member, OfficePhrase phrase) {
        return member.title().filter(phrase.office()::equals).isPresent();
    }

    private static boolean isFormer(Cast.Member member, OfficePhrase phrase) {
        return isTitled(member, phrase) && member.isFormer();
    }

    /** Whether somebody held an office at some time before the article. */
    private boolean held(Cast.Member member, OfficePhrase phrase) {
        if (isFormer(member, phrase)) {
            return phrase.country().isEmpty() || member.entity().country().equals(phrase.country());
        }
        return reading.catalogue().tenures(member.entity().id()).stream()
                .filter(phrase.office()::fits)
                .filter(tenure -> phrase.country().isEmpty() || tenure.of().equals(phrase.country()))
                .anyMatch(tenure -> reading.day()
                        .filter(day -> !Holders.begin(tenure).isAfter(day))
                        .isPresent());
    }

    private boolean holdsByDay(Cast.Member member, Office office) {
        return reading.day()
                .filter(day -> reading.catalogue().tenures(member.entity().id()).stream()
                        .filter(office::fits)
                        .flatMap(tenure -> tenure.of().stream())
                        .anyMatch(body -> new Holders(reading.catalogue())
                                .on(body, office.terms(body), day).stream().anyMatch(holder -> holder.tenure()
                                        .person()
                                        .equals(member.entity().id()))))
                .isPresent();
    }
}
