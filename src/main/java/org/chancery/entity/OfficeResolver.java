package org.chancery.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityMention.Form;
import org.chancery.entity.NameResolver.Link;

/** Decides who is meant by an office that stands for its holder: by the day where the country is known, otherwise by the people of the article. */
final class OfficeResolver {
    private static final double BY_DAY = 0.95;
    private static final double BY_ARTICLE = 0.75;
    private static final double LEAST = 0.4;

    private final Reading reading;

    OfficeResolver(Reading reading) {
        this.reading = reading;
    }

    /** Whom an office means that is no title of a name. */
    Optional<Link> resolve(OfficePhrase phrase, int sentence) {
        if (!phrase.present() || phrase.plural() || !phrase.office().hasHolders()) {
            return Optional.empty();
        }
        if (phrase.country().isPresent()) {
            return byDay(phrase, phrase.country().get()).or(() -> byArticle(phrase, sentence));
        }
        return phrase.definite() ? byArticle(phrase, sentence) : Optional.empty();
    }

    private Optional<Link> byDay(OfficePhrase phrase, String country) {
        if (reading.day().isEmpty()) {
            return Optional.empty();
        }
        Office office = phrase.office();
        List<Holder> holders = new Holders(reading.catalogue())
                .on(country, office.terms(country), reading.day().get()).stream()
                        .filter(holder -> holder.score() >= LEAST)
                        .toList();
        List<Candidate> candidates = holders.stream()
                .map(holder -> new Candidate(holder.tenure().person(), holder.score() * BY_DAY))
                .toList();
        return holders.stream()
                .findFirst()
                .flatMap(holder -> reading.catalogue().entry(holder.tenure().person()))
                .map(entry -> new Link(
                        People.on(entry, reading.catalogue(), reading.day()),
                        Form.OFFICE,
                        candidates.get(0).score(),
                        candidates));
    }

    /** The one of the article's people with that office whom it speaks of most. */
    private Optional<Link> byArticle(OfficePhrase phrase, int sentence) {
        return reading.cast().members().stream()
                .filter(member -> holds(member, phrase) && member.salience(sentence) > 0)
                .max(Comparator.comparingDouble(member -> member.salience(sentence)))
                .map(member -> new Link(
                        member.entity(),
                        Form.OFFICE,
                        member.entity().isLinked() ? BY_ARTICLE : 0,
                        member.entity().isLinked()
                                ? List.of(new Candidate(member.entity().id(), BY_ARTICLE))
                                : List.of()));
    }

    private boolean holds(Cast.Member member, OfficePhrase phrase) {
        boolean country =
                phrase.country().isEmpty() || member.entity().country().equals(phrase.country());
        boolean titled = member.title().filter(phrase.office()::equals).isPresent();
        return country && (titled || holdsByDay(member, phrase.office()));
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
