package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.chancery.article.Paragraph;
import org.chancery.entity.Entity;
import org.chancery.event.ClaimTime;
import org.chancery.event.EventType;
import org.chancery.event.Status;
import org.chancery.event.pattern.Found;
import org.chancery.event.status.Reading;
import org.chancery.event.syntax.Tree;

/** What the article has told so far, for what a sentence leaves open. */
final class Passage {
    private final List<Told> told;
    private final Optional<LocalDate> published;

    Passage(List<Told> told, Optional<LocalDate> published) {
        this.told = requireNonNull(told, "told is null");
        this.published = requireNonNull(published, "published is null");
    }

    /**
     * The status of an event: what the sentence says; a date after the article's own makes what "occurred" a plan; a present tense takes the status under which the
     * article told the same event before; a headline's present reports the past.
     */
    Status status(Tree tree, Found found, Reading reading, Optional<ClaimTime> time, List<Entity> parties) {
        if (found.doubtful()) {
            return Status.POSSIBLE;
        }
        boolean later = time.map(this::isLater).orElse(false);
        Optional<Status> said = reading.status();
        if (said.isPresent() && !(said.get() == Status.OCCURRED && later)) {
            return said.get();
        }
        if (later) {
            return Status.PLANNED;
        }
        if (tree.sentence().paragraph().kind() == Paragraph.Kind.HEADLINE) {
            return Status.OCCURRED;
        }
        if (found.trigger().status().isPresent()) {
            return found.trigger().status().get();
        }
        return before(found.type(), parties).map(t -> t.claim().status()).orElse(Status.OCCURRED);
    }

    private boolean isLater(ClaimTime time) {
        return published.isPresent()
                && time.bounds()
                        .flatMap(b -> b.earliest())
                        .filter(d -> d.isAfter(published.get()))
                        .isPresent();
    }

    /** The last claim of the article about an event of the family with the same parties, sure or dated ones aside that lie in the past. */
    private Optional<Told> before(EventType type, List<Entity> parties) {
        return told.stream()
                .filter(t -> t.claim().type().root() == type.root())
                .filter(t -> new HashSet<>(t.claim().participants()).equals(new HashSet<>(parties)))
                .filter(t -> !t.claim().time().map(this::isEarlier).orElse(false))
                .reduce((a, b) -> b);
    }

    private boolean isEarlier(ClaimTime time) {
        return time.rule().equals("since");
    }
}
