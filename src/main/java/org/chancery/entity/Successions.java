package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityMention.Form;
import org.chancery.entity.NameResolver.Link;

/** Finds who is meant by "his predecessor" and "Trump's successor": who held the same office before or after. */
final class Successions {
    private static final double SCORE = 0.7;
    private static final Set<String> OWNERS = Set.of("his", "her", "my", "your");

    private final Reading reading;

    Successions(Reading reading) {
        this.reading = reading;
    }

    /** The mentions of a sentence, each one word; those whose name stands beside it are left to the name. */
    List<EntityMention> find(Line line, int sentence, List<EntityMention> known) {
        List<EntityMention> found = new ArrayList<>();
        for (int i = 1; i < line.size(); i++) {
            boolean before = line.key(i).equals("predecessor");
            if ((before || line.key(i).equals("successor")) && !isNamed(i, line, sentence)) {
                int word = i;
                owner(i, line, sentence, known)
                        .flatMap(owner -> neighbour(owner, before))
                        .ifPresent(link -> found.add(Linker.mention(reading, line, word, word, link)));
            }
        }
        return found;
    }

    private boolean isNamed(int word, Line line, int sentence) {
        int next = line.key(word + 1).equals(",") ? word + 2 : word + 1;
        return reading.names(sentence).stream().anyMatch(name -> name.from() == next);
    }

    /** The id of the person whose predecessor it is. */
    private Optional<String> owner(int word, Line line, int sentence, List<EntityMention> known) {
        int at = word - 1;
        while (at > 0 && line.tag(at).startsWith("JJ")) {
            at--;
        }
        if (line.key(at).equals("'s") && at > 0) {
            int end = line.word(at - 1).end();
            return known.stream()
                    .filter(mention -> mention.end() == end && mention.entity().type() == EntityType.PERSON)
                    .findFirst()
                    .map(mention -> mention.entity().id());
        }
        if (!OWNERS.contains(line.key(at))) {
            return Optional.empty();
        }
        Predicate<Cast.Member> fits = gender(line.key(at));
        return reading.cast().members().stream()
                .filter(member -> member.salience(sentence) > 0 && fits.test(member))
                .max(Comparator.comparingDouble(member -> member.salience(sentence)))
                .map(member -> member.entity().id());
    }

    private Predicate<Cast.Member> gender(String pronoun) {
        Optional<Gender> wanted =
                switch (pronoun) {
                    case "his" -> Optional.of(Gender.MALE);
                    case "her" -> Optional.of(Gender.FEMALE);
                    default -> Optional.empty();
                };
        return member -> reading.catalogue()
                .entry(member.entity().id())
                .filter(entry -> wanted.isEmpty() || entry.gender() == Gender.UNKNOWN || entry.gender() == wanted.get())
                .isPresent();
    }

    private Optional<Link> neighbour(String person, boolean before) {
        return reading.day().flatMap(day -> office(person, day)
                .flatMap(term -> neighbour(term, before, day))
                .flatMap(term -> reading.catalogue().entry(term.person()))
                .map(entry -> new Link(
                        People.on(entry, reading.catalogue(), reading.day()),
                        Form.OFFICE,
                        SCORE,
                        List.of(new Candidate(entry.id(), SCORE)))));
    }

    /** The office that somebody is known by: the last one taken up, a higher one before others. */
    private Optional<Tenure> office(String person, LocalDate day) {
        return reading.catalogue().tenures(person).stream()
                .filter(term -> term.role().isPresent()
                        && term.start().isPresent()
                        && !Holders.begin(term).isAfter(day))
                .max(Comparator.comparing((Tenure term) -> term.role()
                                .filter(role -> role.startsWith("head_of_"))
                                .isPresent())
                        .thenComparing(Holders::begin));
    }

    private Optional<Tenure> neighbour(Tenure term, boolean before, LocalDate day) {
        List<Tenure> others = reading.catalogue().tenuresOf(term.of().orElse("")).stream()
                .filter(other -> other.start().isPresent()
                        && other.role().equals(term.role())
                        && !other.person().equals(term.person()))
                .toList();
        LocalDate begin = Holders.begin(term);
        return before
                ? others.stream()
                        .filter(other -> Holders.begin(other).isBefore(begin))
                        .max(Comparator.comparing(Holders::begin))
                : others.stream()
                        .filter(other -> Holders.begin(other).isAfter(begin)
                                && !Holders.begin(other).isAfter(day))
                        .min(Comparator.comparing(Holders::begin));
    }
}
