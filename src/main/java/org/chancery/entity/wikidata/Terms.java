package org.chancery.entity.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.entity.catalogue.SourceEntity;
import org.chancery.entity.catalogue.SourceEntity.Term;
import org.chancery.entity.wikidata.DumpItem.Position;

/**
 * The terms of office of people, from the positions that they held. A position without an end is known open on the day of the dump, unless its holder has
 * died, another has taken up an office that one person holds at a time, or it began longer ago than anybody holds one. A position that has ended on a day that is not known
 * is taken to have ended in the year in which it began: that is too early, but nobody is said to hold an office that is over.
 */
final class Terms {
    /** No one has held an office for longer. */
    private static final int LONGEST_YEARS = 80;

    private final Offices offices;
    private final Successions successions;
    private final String day;
    private final int year;

    /** @param day the day of the dump */
    Terms(Offices offices, Successions successions, String day) {
        this.offices = offices;
        this.successions = successions;
        this.day = day;
        this.year = Integer.parseInt(day.substring(0, 4));
    }

    List<Term> of(DumpItem person) {
        List<Term> terms = new ArrayList<>();
        for (Position position : person.positions()) {
            offices.of(position).ifPresent(office -> terms.add(term(person, position, office)));
        }
        return terms;
    }

    private Term term(DumpItem person, Position position, Office office) {
        String of = SourceEntity.realm(office.of());
        if (!position.end().isEmpty()) {
            return new Term(office.title(), office.stated(), of, position.start(), position.end(), false, "");
        }
        Optional<String> end = inferredEnd(person, position, office);
        boolean dated = !position.start().isEmpty() || position.open();
        return new Term(
                office.title(),
                office.stated(),
                of,
                position.start(),
                end.orElse(""),
                end.isPresent(),
                end.isEmpty() && dated ? day : "");
    }

    private Optional<String> inferredEnd(DumpItem person, Position position, Office office) {
        String start = position.start();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        if (start.startsWith("-")) {
            return Optional.of(yearOf(start));
        }
        Optional<String> successor = office.single() ? successions.after(office, start, person.id()) : Optional.empty();
        Optional<String> death =
                Optional.of(person.end()).filter(day -> !day.startsWith("-") && day.compareTo(start) >= 0);
        Optional<String> first = Stream.of(successor, death)
                .flatMap(Optional::stream)
                .filter(day -> number(day) - number(start) <= LONGEST_YEARS)
                .min(Comparator.naturalOrder());
        boolean old = year - number(start) > LONGEST_YEARS && !position.open();
        boolean over = position.ended() || person.ended() || old;
        return first.or(() -> over ? Optional.of(yearOf(start)) : Optional.empty());
    }

    private static int number(String date) {
        return Integer.parseInt(date, 0, 4, 10);
    }

    private static String yearOf(String date) {
        return date.substring(0, date.startsWith("-") ? 5 : 4);
    }
}
