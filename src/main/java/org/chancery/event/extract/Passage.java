package org.chancery.event.extract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.article.Paragraph;
import org.chancery.event.ClaimTime;
import org.chancery.event.Status;
import org.chancery.event.pattern.Found;
import org.chancery.event.status.Reading;
import org.chancery.event.syntax.Tree;
import org.chancery.time.DateBounds;

/** The status of an event, from what its sentence says and when the article appeared. */
final class Passage {
    private final Optional<LocalDate> published;

    Passage(Optional<LocalDate> published) {
        this.published = requireNonNull(published, "published is null");
    }

    /**
     * The status of an event: what the sentence says; a date after the article's own makes what "occurred" a plan; a headline's present reports the past; what is asked
     * for yes or no is possible. Absent when
     * the sentence leaves it open.
     */
    Optional<Status> status(Tree tree, Found found, Reading reading, Optional<ClaimTime> time) {
        if (found.doubtful() || isAsked(tree)) {
            return Optional.of(Status.POSSIBLE);
        }
        boolean later = time.map(this::isLater).orElse(false);
        Optional<Status> said = reading.status();
        if (said.isPresent() && !(said.get() == Status.OCCURRED && later)) {
            return said;
        }
        if (later) {
            return Optional.of(Status.PLANNED);
        }
        if (tree.sentence().paragraph().kind() == Paragraph.Kind.HEADLINE) {
            return Optional.of(Status.OCCURRED);
        }
        return found.trigger().meaning().status();
    }

    /** "Will Israel strike Iran?", but not "Why did Israel strike Iran?". */
    private static boolean isAsked(Tree tree) {
        String first = tree.token(0).tag();
        return tree.token(tree.size() - 1).text().equals("?") && (first.equals("MD") || first.startsWith("VB"));
    }

    private boolean isLater(ClaimTime time) {
        return published.isPresent()
                && time.bounds()
                        .flatMap(DateBounds::earliest)
                        .filter(day -> day.isAfter(published.get()))
                        .isPresent();
    }
}
