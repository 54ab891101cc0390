package org.chancery.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.chancery.event.Status;

/** Words and signs for people that all formats share. */
public final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    /** One sign for a status: a full disc, an open one, a dotted one, a cross, a struck disc. */
    public static String sign(Status status) {
        return switch (status) {
            case OCCURRED -> "●";
            case PLANNED -> "○";
            case POSSIBLE -> "◌";
            case CANCELLED -> "✕";
            case DENIED -> "⊘";
        };
    }

    public static String status(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** "1 source", "5 sources". */
    public static String sources(int sources) {
        return sources == 1 ? "1 source" : sources + " sources";
    }

    public static String claims(int claims) {
        return claims == 1 ? "1 claim" : claims + " claims";
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** How exactly a date is known: "on 30 October 2025", "some day from 1 to 31 October 2025", "from ... to ...", "by ...", "not dated". */
    public static String precision(Optional<When> when) {
        if (when.isEmpty()) {
            return "not dated";
        }
        When date = when.get();
        if (date.earliest().isEmpty()) {
            return "by " + day(date.last());
        }
        if (date.latest().isEmpty()) {
            return "on or after " + day(date.first());
        }
        if (date.first().equals(date.last())) {
            return "on " + day(date.first());
        }
        boolean whole =
                date.latestStart().equals(date.earliest()) && date.earliestEnd().equals(date.latest());
        return (whole ? "from " : "between ") + day(date.first()) + (whole ? " to " : " and ") + day(date.last());
    }

    /** Days from the first to the last, both counted. */
    public static long length(When when) {
        return ChronoUnit.DAYS.between(when.first(), when.last()) + 1;
    }
}
