package org.chancery.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.NameResolver.Link;
import org.chancery.language.AnnotatedArticle;
import org.chancery.time.TimeExpression;

/**
 * Finds who and what an article names, and links it to the catalogue: countries by name and demonym, places, bodies, people by whole name and then by the
 * shortened one, and offices that stand for their holders. It reads tokens, tags and name tags, never a parse. May be used by several threads at once.
 */
public final class Linker implements Linking {
    private final Catalogue catalogue;
    private final NameSpans spans;

    public Linker(Catalogue catalogue) {
        this.catalogue = catalogue;
        spans = new NameSpans(catalogue);
    }

    @Override
    public List<EntityMention> link(AnnotatedArticle article, List<TimeExpression> times) {
        Reading reading = new Reading(article, times, catalogue, spans);
        Scorer scorer = new Scorer(reading);
        new CastReader(reading, scorer).read();
        NameResolver names = new NameResolver(reading, scorer);
        OfficeResolver offices = new OfficeResolver(reading);
        List<EntityMention> mentions = new ArrayList<>();
        for (int i = 0; i < reading.lines().size(); i++) {
            mentions.addAll(line(reading, i, names, offices));
        }
        return List.copyOf(mentions);
    }

    private static List<EntityMention> line(Reading reading, int index, NameResolver resolver, OfficeResolver offices) {
        Line line = reading.lines().get(index);
        List<Name> names = reading.names(index);
        List<OfficePhrase> phrases = new OfficeFinder(line, names).find();
        List<EntityMention> mentions = new ArrayList<>();
        for (Name name : names) {
            boolean title = phrases.stream()
                    .anyMatch(phrase -> phrase.title() <= name.from() && name.to() <= phrase.titleEnd());
            Optional<Link> link = title ? Optional.empty() : resolver.resolve(name, line, phrases);
            link.ifPresent(found -> {
                mentions.add(mention(reading, line, name.from(), name.to(), found));
                reading.cast().mention(found.entity().id(), index);
                Introduction.of(name, line, names, phrases).ifPresent(introduction -> reading.cast()
                        .title(found.entity().id(), introduction));
            });
        }
        for (OfficePhrase phrase : phrases) {
            if (names.stream().noneMatch(name -> Introduction.isBefore(phrase, name, line))) {
                offices.resolve(phrase, index).ifPresent(found -> {
                    EntityMention office = mention(reading, line, phrase.from(), phrase.to(), found);
                    mentions.removeIf(other -> other.start() < office.end() && office.start() < other.end());
                    mentions.add(office);
                });
            }
        }
        new Successions(reading).find(line, index, mentions).forEach(mentions::add);
        mentions.sort(Comparator.comparingInt(EntityMention::start));
        return mentions;
    }

    static EntityMention mention(Reading reading, Line line, int from, int to, Link link) {
        Word first = line.word(from);
        Word last = line.word(to);
        return new EntityMention(
                line.sentence().index(),
                first.token(),
                last.token(),
                first.start(),
                last.end(),
                reading.text(line, from, to),
                link.form(),
                link.entity(),
                link.score(),
                link.candidates());
    }
}
