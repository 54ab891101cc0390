package org.chancery.event;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.entity.Entity;

/**
 * What one sentence of one article says of one event.
 *
 * @param id minted from the article, the place in it, the type and the participants
 * @param article the id of the article
 * @param type the kind of event
 * @param cameo the CAMEO code, 2 to 4 digits, where the words tell it
 * @param status whether it has happened, will, may, was called off or is denied
 * @param source who does it; in reciprocal events the grammatical subject's side
 * @param target to whom; in reciprocal events the other sides
 * @param place where, as the article names it
 * @param time when, as this article says; never copied from another
 * @param reported the day the article appeared
 * @param attributedTo who says so, when it is not the article itself
 * @param evidence the sentence
 * @param amounts sums of money and shares that belong to the event
 * @param topic what it is about, in the article's words
 * @param rule the rule of the lexicon that found it
 * @param confidence 0 to 1
 * @param headline whether the sentence is the article's headline
 */
public record Claim(
        String id,
        String article,
        EventType type,
        Optional<String> cameo,
        Status status,
        List<Actor> source,
        List<Actor> target,
        Optional<Actor> place,
        Optional<ClaimTime> time,
        Optional<LocalDate> reported,
        Optional<Actor> attributedTo,
        Evidence evidence,
        List<Amount> amounts,
        Optional<String> topic,
        String rule,
        double confidence,
        boolean headline) {
    public Claim {
        requireNonNull(id, "id is null");
        requireNonNull(article, "article is null");
        requireNonNull(type, "type is null");
        requireNonNull(cameo, "cameo is null");
        requireNonNull(status, "status is null");
        source = List.copyOf(source);
        target = List.copyOf(target);
        requireNonNull(place, "place is null");
        requireNonNull(time, "time is null");
        requireNonNull(reported, "reported is null");
        requireNonNull(attributedTo, "attributedTo is null");
        requireNonNull(evidence, "evidence is null");
        amounts = List.copyOf(amounts);
        requireNonNull(topic, "topic is null");
        requireNonNull(rule, "rule is null");
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("a claim has a participant");
        }
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }

    /** The same claim with another status. */
    public Claim withStatus(Status other) {
        return new Claim(
                id,
                article,
                type,
                cameo,
                other,
                source,
                target,
                place,
                time,
                reported,
                attributedTo,
                evidence,
                amounts,
                topic,
                rule,
                confidence,
                headline);
    }

    /** The same claim with another time. */
    public Claim withTime(ClaimTime other) {
        return new Claim(
                id,
                article,
                type,
                cameo,
                status,
                source,
                target,
                place,
                Optional.of(other),
                reported,
                attributedTo,
                evidence,
                amounts,
                topic,
                rule,
                confidence,
                headline);
    }

    /** The same claim with each party, the place and the speaker as they are otherwise described. */
    public Claim withActors(UnaryOperator<Actor> other) {
        return withActors(
                source.stream().map(other).toList(),
                target.stream().map(other).toList(),
                place.map(other),
                attributedTo.map(other));
    }

    Claim withActors(
            List<Actor> otherSource, List<Actor> otherTarget, Optional<Actor> otherPlace, Optional<Actor> speaker) {
        return new Claim(
                id,
                article,
                type,
                cameo,
                status,
                otherSource,
                otherTarget,
                otherPlace,
                time,
                reported,
                speaker,
                evidence,
                amounts,
                topic,
                rule,
                confidence,
                headline);
    }

    /** All parties, each once, source first. */
    public List<Entity> participants() {
        return Stream.concat(source.stream(), target.stream())
                .map(Actor::entity)
                .distinct()
                .toList();
    }
}
