package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.Titles.Bearer;
import org.chancery.language.Token.NameTag;

/** Finds the people of an article by their whole names, and then the places where the article shortens them. */
final class CastReader {
    private final Reading reading;
    private final Scorer scorer;
    private final Unknowns unknowns;
    private final Titles titles;

    CastReader(Reading reading, Scorer scorer) {
        this.reading = reading;
        this.scorer = scorer;
        unknowns = new Unknowns(reading);
        titles = new Titles(reading);
    }

    void read() {
        for (int i = 0; i < reading.lines().size(); i++) {
            for (Name name : reading.names(i)) {
                known(name, reading.lines().get(i));
            }
        }
        for (int i = 0; i < reading.lines().size(); i++) {
            unknown(i);
        }
        for (int i = 0; i < reading.lines().size(); i++) {
            shortened(i);
        }
        for (int i = 0; i < reading.lines().size(); i++) {
            titled(i);
        }
    }

    private void known(Name name, Line line) {
        Optional<Candidate> sure = Scorer.sure(scorer.candidates(name, line));
        sure.flatMap(best -> reading.catalogue().entry(best.wikidata()))
                .filter(entry -> entry.kind() == Kind.PERSON)
                .ifPresent(entry -> reading.cast()
                        .add(
                                People.on(entry, reading.catalogue(), reading.day()),
                                sure.get().score(),
                                name.length() > 1
                                        ? line.key(name.from(), name.to())
                                        : entry.entity().label(),
                                home(entry)));
    }

    /** The country of a person; of one who serves a body of many countries that of an office held before. */
    private Optional<String> home(CatalogueEntry person) {
        return person.entity().country().or(() -> reading.catalogue().tenures(person.id()).stream()
                .flatMap(tenure -> tenure.of().stream())
                .filter(of -> reading.catalogue()
                        .entry(of)
                        .filter(entry -> entry.kind().isCountry())
                        .isPresent())
                .findFirst());
    }

    private void unknown(int index) {
        Line line = reading.lines().get(index);
        List<Name> names = reading.names(index);
        List<OfficePhrase> phrases = new OfficeFinder(line, names).find();
        for (Name name : names) {
            String key = line.key(name.from(), name.to());
            boolean person = name.tag() == NameTag.PERSON
                    && name.length() > 1
                    && Scorer.sure(scorer.candidates(name, line)).isEmpty();
            if (person && reading.cast().called(key, index).isEmpty()) {
                Optional<Introduction> introduction = Introduction.of(name, line, names, phrases);
                reading.cast()
                        .add(
                                reading.groups()
                                        .entity(line, name, reading.tally()::of)
                                        .orElseGet(() -> unknowns.person(reading.label(line, name), introduction)),
                                0,
                                key,
                                Optional.empty());
            }
        }
    }

    /** Those named by title and family name, whom the article goes on to name without the title: "President Bush ... Mr. Bush". */
    private void titled(int index) {
        Line line = reading.lines().get(index);
        List<Name> names = reading.names(index);
        List<OfficePhrase> phrases = new OfficeFinder(line, names).find();
        for (Name name : names) {
            phrases.stream()
                    .filter(phrase -> Introduction.isBefore(phrase, name, line))
                    .findFirst()
                    .flatMap(phrase -> Introduction.of(name, line, names, List.of(phrase)))
                    .flatMap(introduction -> titles.bearer(name, line, introduction))
                    .ifPresent(this::bearer);
        }
    }

    private void bearer(Bearer bearer) {
        Entity entity = bearer.entity();
        reading.cast().add(entity, bearer.score(), entity.label(), entity.country());
        reading.cast().bearer(entity.id());
    }

    /** Adds the names of a line that only the rest of the article, or a title, shows to be names. */
    private void shortened(int index) {
        Line line = reading.lines().get(index);
        List<Name> names = new ArrayList<>(reading.names(index));
        List<OfficePhrase> phrases = new OfficeFinder(line, names).find();
        for (int from = 0; from < line.size(); from++) {
            for (int to = Math.min(from + 2, line.size() - 1); to >= from; to--) {
                Name name = new Name(from, to, line.token(from).name(), List.of());
                if (names.stream().noneMatch(name::overlaps) && isShort(name, line, phrases)) {
                    names.add(name);
                }
            }
        }
        names.sort(Comparator.comparingInt(Name::from));
        reading.names(index, names);
    }

    private boolean isShort(Name name, Line line, List<OfficePhrase> phrases) {
        String key = line.key(name.from(), name.to());
        if (!line.word(name.from()).isCapital() || !line.word(name.to()).isCapital()) {
            return false;
        }
        if (reading.cast().isFamilyName(key)) {
            return name.from() > 0 || line.token(0).isNoun();
        }
        boolean titled = phrases.stream().anyMatch(phrase -> Introduction.isBefore(phrase, name, line));
        if (line.token(name.to()).isProperNoun()
                && name.from() > 0
                && reading.bodies().called(key).isPresent()) {
            return true;
        }
        return line.token(name.to()).isProperNoun()
                && (titled && !reading.catalogue().family(key).isEmpty()
                        || Prominence.of(reading)
                                .bearer(key, reading.label(line, name), name.tag())
                                .isPresent());
    }
}
