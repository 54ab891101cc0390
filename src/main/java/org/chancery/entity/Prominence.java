package org.chancery.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token.NameTag;

/** People so prominent on the day of an article that it need not give their whole name: who leads a country then, or is known beyond doubt. */
final class Prominence {
    private static final int FEW = 3;
    private static final int LONG = 4;
    private static final double KNOWN_TO_ALL = 4.4;

    /** Names of leaders that are words of dates as well. */
    private static final Set<String> CALENDAR = Set.of("may", "sun");

    private final Reading reading;

    private Prominence(Reading reading) {
        this.reading = reading;
    }

    static Prominence of(Reading reading) {
        return new Prominence(reading);
    }

    /**
     * The only prominent person of a family name; the name must be rare, or the person a leader of whose country the article speaks, and the tagger take it for a person's or it be nobody else's and written
     * with all its marks: "Store" alone is no Støre. Names of two or three letters, which the tagger often overlooks, are those of leaders only: "Xi".
     *
     * @param written the name as the article writes it
     */
    Optional<Sense> bearer(String key, String written, NameTag tag) {
        List<Sense> bearers = reading.catalogue().family(key);
        boolean own = bearers.size() == 1
                && (key.length() >= LONG || !CALENDAR.contains(key) && leads(bearers.get(0)))
                && bearers.get(0).written().contains(written);
        if (tag != NameTag.PERSON && !(tag == NameTag.NONE && own) || reading.describes(key)) {
            return Optional.empty();
        }
        List<Sense> prominent = bearers.stream()
                .filter(bearers.size() > FEW ? this::leadsWhereItIsTold : this::isProminent)
                .toList();
        return prominent.size() == 1 ? Optional.of(prominent.get(0)) : Optional.empty();
    }

    /** Of a name that many bear: who leads a country then of which the article speaks, as it does of the office. */
    private boolean leadsWhereItIsTold(Sense sense) {
        CatalogueEntry entry = sense.entry();
        return entry.entity()
                        .country()
                        .filter(country -> reading.tally().of(country) > 0)
                        .isPresent()
                && leads(sense)
                && reading.catalogue().tenures(entry.id()).stream()
                        .anyMatch(tenure -> isHead(tenure) && reading.speaksOf(tenure));
    }

    private static boolean isHead(Tenure tenure) {
        return tenure.role().filter(role -> role.startsWith("head_of_")).isPresent();
    }

    private boolean isProminent(Sense sense) {
        return leads(sense) || sense.entry().prior() >= KNOWN_TO_ALL && !reading.isOfLater(sense.entry());
    }

    private boolean leads(Sense sense) {
        CatalogueEntry entry = sense.entry();
        return reading.day()
                .map(day -> reading.catalogue().tenures(entry.id()).stream()
                        .filter(Prominence::isHead)
                        .flatMap(tenure -> tenure.of().stream())
                        .distinct()
                        .anyMatch(country -> leads(entry.id(), country, day)))
                .orElse(false);
    }

    private boolean leads(String person, String country, LocalDate day) {
        return new Holders(reading.catalogue())
                .on(country, Prominence::isHead, day).stream()
                        .anyMatch(holder -> holder.tenure().person().equals(person) && holder.score() >= 0.3);
    }
}
