package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.Paragraph;
import org.chancery.event.Actor;
import org.chancery.event.Claim;
import org.chancery.event.lexicon.Example;
import org.chancery.event.lexicon.Need;
import org.chancery.event.lexicon.Trigger;

/** Checks that a row of the lexicon reads its own example: the type, who does it and to whom. */
public final class ExampleCheck {
    /** Examples have no date of their own; any will do. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 12);

    private final Function<Article, List<Claim>> reading;

    /** @param reading reads the claims of an article with the lexicon that the rows are in */
    public ExampleCheck(Function<Article, List<Claim>> reading) {
        this.reading = requireNonNull(reading, "reading is null");
    }

    /** What is amiss: which claims the example gives instead of its own; empty when nothing is. */
    public Optional<String> fault(Trigger trigger) {
        if (trigger.example().isEmpty()) {
            return Optional.of("has no example; give it a sentence with <source> and [target] marked");
        }
        Example example = trigger.example().get();
        List<Claim> claims = reading.apply(article(example.sentence()));
        return isRead(claims, trigger, example)
                ? Optional.empty()
                : Optional.of("does not read its example \"" + example.sentence() + "\"; "
                        + (claims.isEmpty()
                                ? "nothing is read in it"
                                : "read instead: "
                                        + claims.stream()
                                                .map(ExampleCheck::words)
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
    private static boolean isRead(List<Claim> claims, Trigger trigger, Example example) {
        return trigger.need() == Need.NEVER
                ? claims.stream().noneMatch(claim -> claim.type().lineage().contains(trigger.type()))
                : claims.stream().anyMatch(claim -> isMeant(claim, trigger, example));
    }

    private static boolean isMeant(Claim claim, Trigger trigger, Example example) {
        if (!claim.rule().equals(trigger.rule()) || !claim.type().lineage().contains(trigger.type())) {
            return false;
        }
        List<String> source = texts(claim.source());
        List<String> target = texts(claim.target());
        if (claim.type().isReciprocal()) {
            List<String> parties =
                    Stream.concat(source.stream(), target.stream()).toList();
            return areNamed(parties, example.source()) && areNamed(parties, example.target());
        }
        return areNamed(source, example.source()) && areNamed(target, example.target());
    }

    private static boolean areNamed(List<String> texts, List<String> marked) {
        return marked.stream()
                .allMatch(mark -> texts.stream().anyMatch(text -> text.contains(mark) || mark.contains(text)));
    }

    private static List<String> texts(List<Actor> actors) {
        return actors.stream().map(Actor::text).toList();
    }

    private static String words(Claim claim) {
        return claim.type().localName() + " by rule " + claim.rule() + ", source " + texts(claim.source()) + ", target "
                + texts(claim.target());
    }
}
