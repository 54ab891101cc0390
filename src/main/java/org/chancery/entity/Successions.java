package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityMention.Form;
import org.chancery.entity.NameResolver.Link;
import org.chancery.time.DateBounds;

/** Finds who is meant by "his predecessor" and "Trump's successor": who held the same office before or after. */
final class Successions {
    private static final double SCORE = 0.7;
    private static final Set<String> OWNERS = Set.of("his", "her");
    private static final Set<String> SUBJECTS = Set.of("he", "she");

    /** Who held an office of a minister for less was acting. */
    private static final int SHORT = 60;

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
        return OWNERS.contains(line.key(at)) ? possessor(at, line, sentence, known) : Optional.empty();
    }

    /** Whom "his" means: the only person whom the sentence has named, or, behind "he", the one of whom the article speaks. */
    private Optional<String> possessor(int pronoun, Line line, int sentence, List<EntityMention> known) {
        int offset = line.word(pronoun).start();
        List<String> named = known.stream()
                .filter(mention -> mention.entity().type() == EntityType.PERSON && mention.end() <= offset)
                .map(mention -> mention.entity().id())
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return Optional.of(named.get(0)).filter(only -> named.size() == 1 && fits(only, line.key(pronoun)));
        }
        boolean spoken = IntStream.range(0, pronoun).anyMatch(i -> SUBJECTS.contains(line.key(i)));
        return !spoken
                ? Optional.empty()
                : reading.cast().members().stream()
                        .filter(member -> member.salience(sentence) > 0)
                        .max(Comparator.comparingDouble(member -> member.salience(sentence)))
                        .map(member -> member.entity().id())
                        .filter(id -> fits(id, line.key(pronoun)));
    }

    private boolean fits(String person, String pronoun) {
        Gender wanted = pronoun.equals("his") ? Gender.MALE : Gender.FEMALE;
        return reading.catalogue()
                .entry(person)
                .filter(entry -> entry.gender() == Gender.UNKNOWN || entry.gender() == wanted)
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

    /** The office that somebody holds, a higher one before others, or held last; nothing where that is not one of a state. */
    private Optional<Tenure> office(String person, LocalDate day) {
        List<Tenure> begun = reading.catalogue().tenures(person).stream()
                .filter(term -> term.start().isPresent() && !Holders.begin(term).isAfter(day))
                .toList();
        List<Tenure> held =
                begun.stream().filter(term -> People.lasts(term, day)).toList();
        Optional<Tenure> term = held.isEmpty()
                ? begun.stream().max(Comparator.comparing(Successions::end).thenComparing(Holders::begin))
                : held.stream().max(Comparator.comparing(Successions::isHead).thenComparing(Holders::begin));
        return term.filter(known -> known.role().isPresent());
    }

    private static boolean isHead(Tenure term) {
        return term.role().filter(role -> role.startsWith("head_of_")).isPresent();
    }

    private static LocalDate end(Tenure term) {
        return term.end().flatMap(DateBounds::latest).orElse(LocalDate.MAX);
    }

    /** Whether somebody only stood in: a head of government may be short in office, a minister of few weeks was acting. */
    private static boolean isActing(Tenure term) {
        return !isHead(term) && end(term).isBefore(Holders.begin(term).plusDays(SHORT));
    }

    private Optional<Tenure> neighbour(Tenure term, boolean before, LocalDate day) {
        List<Tenure> others = reading.catalogue().tenuresOf(term.of().orElse("")).stream()
                .filter(other -> other.start().isPresent()
                        && other.role().equals(term.role())
                        && !isActing(other)
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
