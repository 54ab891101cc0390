package org.chancery.time.resolve;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.chancery.time.calendar.CalendarPeriod;

/** What a relative expression counts from: a period and the words that named it. */
record Origin(CalendarPeriod period, String words) {
    Origin {
        requireNonNull(period, "period is null");
        requireNonNull(words, "words is null");
    }

    static Origin published(LocalDate day) {
        return new Origin(CalendarPeriod.day(day), "published " + day);
    }
}
