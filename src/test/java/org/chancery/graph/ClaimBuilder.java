package org.chancery.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.article.CodePoints;
import org.chancery.entity.Entity;
import org.chancery.event.Actor;
import org.chancery.event.Amount;
import org.chancery.event.Claim;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Evidence;
import org.chancery.event.Status;
import org.chancery.time.DateBounds;
import org.chancery.time.Unit;

/** Makes the claims of tests: a sentence of an article, and what it says. */
public final class ClaimBuilder {
    private final Article article;
    private final String sentence;
    private final String trigger;
    private final EventType type;
    private final Status status;
    private final List<Actor> source = new ArrayList<>();
    private final List<Actor> target = new ArrayList<>();
    private final List<Amount> amounts = new ArrayList<>();
    private Optional<Actor> place = Optional.empty();
    private Optional<ClaimTime> time = Optional.empty();
    private Optional<Actor> speaker = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private Optional<String> cameo = Optional.empty();
    private boolean headline;

    private ClaimBuilder(Article article, String sentence, String trigger, EventType type, Status status) {
        this.article = article;
        this.sentence = sentence;
        this.trigger = trigger;
        this.type = type;
        this.status = status;
    }

    /** @param sentence a sentence of the article's text, which holds the trigger */
    public static ClaimBuilder claim(Article article, String sentence, String trigger, EventType type, Status status) {
        return new ClaimBuilder(article, sentence, trigger, type, status);
    }

    public ClaimBuilder source(String words, Entity entity) {
        source.add(new Actor(words, entity));
        return this;
    }

    public ClaimBuilder target(String words, Entity entity) {
        target.add(new Actor(words, entity));
        return this;
    }

    public ClaimBuilder place(String words, Entity entity) {
        place = Optional.of(new Actor(words, entity));
        return this;
    }

    public ClaimBuilder speaker(String words, Entity entity) {
        speaker = Optional.of(new Actor(words, entity));
        return this;
    }

    public ClaimBuilder on(String words, String day) {
        time = Optional.of(
                new ClaimTime(words, day, Optional.of(DateBounds.day(LocalDate.parse(day))), "own modifier"));
        return this;
    }

    public ClaimBuilder within(String words, String value, Unit unit, String earliest, String latest, String edtf) {
        DateBounds bounds = new DateBounds(day(earliest), day(latest), unit, edtf, edtf.contains("~"));
        time = Optional.of(new ClaimTime(words, value, Optional.of(bounds), "sentence"));
        return this;
    }

    public ClaimBuilder unresolved(String words, String value) {
        time = Optional.of(new ClaimTime(words, value, Optional.empty(), "clause"));
        return this;
    }

    public ClaimBuilder amount(String words, double value, String unit, Amount.Modifier modifier) {
        amounts.add(new Amount(words, value, unit, modifier));
        return this;
    }

    public ClaimBuilder topic(String words) {
        topic = Optional.of(words);
        return this;
    }

    public ClaimBuilder cameo(String code) {
        cameo = Optional.of(code);
        return this;
    }

    public ClaimBuilder headline() {
        headline = true;
        return this;
    }

    public Claim build() {
        int start = article.text().indexOf(sentence);
        int triggerAt = start + sentence.indexOf(trigger);
        if (start < 0 || !sentence.contains(trigger)) {
            throw new IllegalArgumentException("not in " + article.id() + ": " + sentence);
        }
        CodePoints points = new CodePoints(article.text());
        Evidence evidence = new Evidence(
                sentence, points.at(start), points.at(start + sentence.length()), trigger, points.at(triggerAt));
        String id = Iris.id(Iris.minted("claim", article.id(), points.at(triggerAt), type, source, target));
        return new Claim(
                id,
                article.id(),
                type,
                cameo,
                status,
                source,
                target,
                place,
                time,
                article.published(),
                speaker,
                evidence,
                amounts,
                topic,
                "test." + type.localName(),
                0.9,
                headline);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}
