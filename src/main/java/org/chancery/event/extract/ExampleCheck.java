package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.lexicon.Example;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.Trigger;

/** Checks that a row of the lexicon reads its own example: the type, who does it and to whom, nobody else, and the status that the row gives. */
public final class ExampleCheck {
    /** Examples have no date of their own; any will do. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);

    /** A party of a claim. */
    private record Named(String text, boolean isPlace) {}

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Function<Article, List<Traced>> reading;

    /** @param reading reads the claims of an article with the lexicon that the rows are in */
    public ExampleCheck(Function<Article, List<Traced>> reading) {
        this.reading = requireNonNull(reading, "reading is null");
    }

    /**
     * What is amiss: which claims the example gives instead of its own; empty when nothing is.
     *
     * @param row the alternatives of one row, which share its example
     */
    public Optional<String> fault(List<Trigger> row) {
        Optional<Example> given = row.get(0).example();
        if (given.isEmpty()) {
            return Optional.of("has no example; give it a sentence with <source> and [target] marked");
        }
        Example example = given.get();
        List<Traced> claims = reading.apply(article(example.sentence()));
        return isRead(claims, row, example)
                ? Optional.empty()
                : Optional.of("does not read its example \"" + example.sentence() + "\"; "
                        + (claims.isEmpty()
                                ? "nothing is read in it"
                                : "read instead: "
                                        + claims.stream()
                                                .map(one -> words(one, row))
                                                .collect(Collectors.joining("; "))));
    }

    private static Article article(String sentence) {
        return new Article(
                "example",
                sentence,
                Optional.empty(),
                Optional.of(PUBLISHED),
                Optional.empty(),
                Optional.empty(),
                List.of(new Paragraph(Paragraph.Kind.BODY, 0, sentence.length())));
    }

    /** The example of a row that excludes is read when it gives no event of that type. */
    private static boolean isRead(List<Traced> claims, List<Trigger> row, Example example) {
        Trigger any = row.get(0);
        return any.need() == Need.NEVER
                ? claims.stream().noneMatch(one -> one.claim().type().lineage().contains(any.type()))
                : claims.stream().anyMatch(one -> row.contains(one.trigger()) && isMeant(one, example));
    }

    private static boolean isMeant(Traced one, Example example) {
        Claim claim = one.claim();
        Optional<Boolean> status = one.trigger().meaning().status().map(claim.status()::equals);
        return claim.type().lineage().contains(one.trigger().type())
                && status.orElse(true)
                && (claim.type().isReciprocal()
                        ? areNamed(both(source(claim), target(claim)), both(example.source(), example.target()))
                        : areNamed(source(claim), example.source()) && areNamed(target(claim), example.target()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<Named> source(Claim claim) {
        return claim.source().stream()
                .map(actor -> new Named(actor.text(), false))
                .toList();
    }

    /** The host of a visit and the people of a place where something is done are targets because they are where it happens; nobody need mark them. */
    private static List<Named> target(Claim claim) {
        Optional<String> place = claim.place().map(Actor::text);
        return claim.target().stream()
                .map(actor -> new Named(actor.text(), place.equals(Optional.of(actor.text()))))
                .toList();
    }

    /** Every mark has its party, and every party but the place its mark. */
    private static boolean areNamed(List<Named> parties, List<String> marks) {
        return marks.stream().allMatch(mark -> parties.stream().anyMatch(party -> isSame(party.text(), mark)))
                && parties.stream()
                        .allMatch(party ->
                                party.isPlace() || marks.stream().anyMatch(mark -> isSame(party.text(), mark)));
    }

    /** Whether one is a part of the other in whole words: a party may be named with or without its title, its owner, what follows it. */
    private static boolean isSame(String text, String mark) {
        return padded(text).contains(padded(mark)) || padded(mark).contains(padded(text));
    }

    private static String padded(String words) {
        return " " + NO_WORD.matcher(words).replaceAll(" ") + " ";
    }

    private static List<String> texts(List<Actor> actors) {
        return actors.stream().map(Actor::text).toList();
    }

    private static String words(Traced one, List<Trigger> row) {
        Claim claim = one.claim();
        return claim.type().localName() + " " + claim.status().name().toLowerCase(Locale.ROOT) + " by rule "
                + claim.rule() + (row.contains(one.trigger()) ? "" : " of another row") + ", source "
                + texts(claim.source()) + ", target " + texts(claim.target());
    }
}
