package org.chancery.entity.live;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.EntityMention.Candidate;
import org.chancery.entity.EntityType;
import org.chancery.entity.Kind;
import org.chancery.entity.NameKey;
import org.chancery.entity.wikidata.ItemSketch;
import org.chancery.time.DateBounds;

/**
 * Decides which of the items that bear a name an article means by it, if any. It had rather leave a name unlinked than link it to a namesake:
 *
 * <ol>
 *   <li>An item bears a name when one of the names that a catalogue would give it is the same ({@link NameKey}). Items that are pages only do not count.
 *   <li>It fits when it is of the kind that the article takes the name for, no class, lived on the day of the article or not long before, does not belong to another
 *       country than the article says, was not found unlikely by the linker, and is either what a catalogue would hold ({@link ItemSketch#known()}) or of the country that
 *       the article says.
 *   <li>What weighs is the prior, and {@link #AGREEMENT} more when the country is that of the article. The heaviest that fits is meant when it weighs {@link #LEAST}, all
 *       others that fit weigh {@link #AHEAD} less, those that would if a catalogue held them {@link #AHEAD_OF_OBSCURE} less, and nothing else of that name weighs more; of a name of one word that is also a town, a family or a ship, all else must
 *       weigh {@link #AHEAD} less.
 * </ol>
 */
final class Chooser {
    /** What has almost no page in Wikimedia projects is no answer: a person needs three. */
    static final double LEAST = 1;

    /** How much more the one that is meant weighs than the next: a person with five times as many pages. */
    static final double AHEAD = 1.5;

    /** How much more than one who fits but whom no catalogue would hold: a person with more than twice as many pages. */
    static final double AHEAD_OF_OBSCURE = 0.75;

    /** What it weighs that the article gives a name the country of the item: as much as nine times the pages of a person. */
    static final double AGREEMENT = 2;

    /** How sure it is when the article gives the country of the item; otherwise it is below the score under which {@code links review} asks people. */
    static final double SURE = 0.8;

    static final double UNSURE = 0.6;

    /** For so many years the dead are still spoken of as if they acted. */
    static final int YEARS_AFTER_DEATH = 1;

    static final int YEARS_AFTER_END = 3;

    /** Before that age nobody is in the news. */
    static final int YOUNGEST = 16;

    /** Of whom no death is known but who is older is dead. */
    static final int OLDEST = 105;

    /** What is planned has a name already. */
    static final int YEARS_BEFORE_BEGIN = 2;

    /** How many candidates are told where none is meant. */
    private static final int MOST = 5;

    private record Weighed(ItemSketch item, double weight, boolean agrees) {}

    private Chooser() {}

    static Verdict choose(Question question, List<ItemSketch> namesakes) {
        List<ItemSketch> same = namesakes.stream()
                .filter(item -> !item.page() && bears(item, question.name()))
                .toList();
        List<Weighed> living = same.stream()
                .filter(item -> fits(item, question))
                .map(item -> weighed(item, question))
                .toList();
        List<Weighed> fit = living.stream()
                .filter(weighed -> weighed.agrees() || weighed.item().known())
                .sorted(comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(comparing(
                                weighed -> Integer.valueOf(weighed.item().id().substring(1)))))
                .toList();
        if (fit.isEmpty()) {
            return Verdict.NOTHING;
        }
        Weighed best = fit.get(0);
        boolean ahead = living.stream()
                .filter(other -> !other.equals(best))
                .allMatch(other -> best.weight() - other.weight() >= (fit.contains(other) ? AHEAD : AHEAD_OF_OBSCURE));
        double distance = NameKey.of(question.name()).contains(" ") ? 0 : AHEAD;
        boolean known = same.stream()
                .filter(other ->
                        living.stream().noneMatch(weighed -> weighed.item().equals(other)))
                .allMatch(other -> other.prior() + distance <= best.weight());
        return best.weight() >= LEAST && ahead && known ? linked(best, fit) : open(fit);
    }

    /** The ids of those of a type that bear a name, the best known first. */
    static List<String> possible(List<ItemSketch> namesakes, String name, EntityType type) {
        return namesakes.stream()
                .filter(item -> !item.type() && bears(item, name))
                .filter(item -> item.kind().filter(kind -> isOf(kind, type)).isPresent())
                .sorted(comparingDouble(ItemSketch::prior)
                        .reversed()
                        .thenComparing(item -> Integer.valueOf(item.id().substring(1))))
                .map(ItemSketch::id)
                .toList();
    }

    private static Verdict linked(Weighed best, List<Weighed> fit) {
        double score = best.agrees() ? SURE : UNSURE;
        return new Verdict(Optional.of(best.item().id()), score, shares(fit, score, 1 - score));
    }

    private static Verdict open(List<Weighed> fit) {
        return new Verdict(Optional.empty(), 0, shares(fit, 0, UNSURE / 2));
    }

    /** The first gets its score, the others share the rest by how well they are known. */
    private static List<Candidate> shares(List<Weighed> fit, double first, double rest) {
        double sum = fit.stream()
                .skip(first > 0 ? 1 : 0)
                .mapToDouble(weighed -> Math.pow(2, weighed.weight()))
                .sum();
        return fit.stream()
                .limit(MOST)
                .map(weighed -> new Candidate(
                        weighed.item().id(),
                        first > 0 && weighed.equals(fit.get(0)) ? first : rest * Math.pow(2, weighed.weight()) / sum))
                .toList();
    }

    static boolean bears(ItemSketch item, String name) {
        String key = NameKey.of(name);
        return item.names().stream().map(NameKey::of).anyMatch(key::equals);
    }

    private static Weighed weighed(ItemSketch item, Question question) {
        boolean agrees = question.country().filter(item.countries()::contains).isPresent();
        return new Weighed(item, item.prior() + (agrees ? AGREEMENT : 0), agrees);
    }

    private static boolean fits(ItemSketch item, Question question) {
        boolean other = question.country().isPresent()
                && !item.countries().isEmpty()
                && !item.countries().contains(question.country().get());
        return item.kind().filter(kind -> isOf(kind, question.type())).isPresent()
                && !item.type()
                && !other
                && !question.weighed().contains(item.id())
                && lives(item, question);
    }

    private static boolean isOf(Kind kind, EntityType type) {
        return switch (type) {
            case PERSON -> kind == Kind.PERSON;
            case ORGANIZATION, GROUP -> kind.isOrganization();
            case PLACE -> kind.isPlace() || kind.isCountry();
            case COUNTRY -> kind.isCountry();
            case OTHER -> false;
        };
    }

    /** Without a day nobody who has died and nothing that has ended lives. */
    private static boolean lives(ItemSketch item, Question question) {
        if (question.day().isEmpty()) {
            return !item.over();
        }
        LocalDate day = question.day().get();
        boolean person = question.type() == EntityType.PERSON;
        Optional<LocalDate> begin = item.life().start().flatMap(DateBounds::earliest);
        Optional<LocalDate> end = item.life().end().flatMap(DateBounds::latest);
        boolean begun = begin.isEmpty()
                || !begin.get()
                        .plusYears(person ? YOUNGEST : -YEARS_BEFORE_BEGIN)
                        .isAfter(day);
        boolean old = person
                && end.isEmpty()
                && begin.filter(born -> born.plusYears(OLDEST).isBefore(day)).isPresent();
        boolean lasting = end.isEmpty()
                ? !item.over()
                : !end.get()
                        .plusYears(person ? YEARS_AFTER_DEATH : YEARS_AFTER_END)
                        .isBefore(day);
        return begun && lasting && !old;
    }
}
