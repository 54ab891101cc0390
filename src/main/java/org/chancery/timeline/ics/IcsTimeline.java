package org.chancery.timeline.ics;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.stream.Collectors;
import org.chancery.timeline.Quotation;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.TimelineWriter;
import org.chancery.timeline.When;
import org.chancery.timeline.Words;

/**
 * A calendar (RFC 5545) of all-day events over the days that each can have happened on; the description says how exactly that is known. What is planned or
 * possible is tentative, what is cancelled or denied is cancelled. Undated events have no place in a calendar and are left out.
 */
public final class IcsTimeline implements TimelineWriter {
    private static final String PRODUCT = "-//Chancery//Timeline//EN";

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(timeline.title());
        for (TimelineEvent event : timeline.events()) {
            event.when().ifPresent(when -> calendar.addEvent(entry(event, when)));
        }
        out.write(Biweekly.write(calendar).go());
    }

    @Override
    public long leftOut(Timeline timeline) {
        return timeline.undated();
    }

    private static VEvent entry(TimelineEvent event, When when) {
        VEvent entry = new VEvent();
        entry.setUid(event.iri());
        entry.setDateTimeStamp(new DateTimeStamp(Date.from(event.lastReported()
                .orElse(when.first())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant())));
        entry.setDateStart(new DateStart(date(when.first())));
        entry.setDateEnd(new DateEnd(date(when.last().plusDays(1))));
        entry.setSummary(Words.sign(event.status()) + " " + event.label());
        entry.setDescription(description(event));
        entry.setStatus(status(event));
        entry.setTransparency(Transparency.transparent());
        entry.addCategories(event.type().localName());
        event.place().ifPresent(place -> entry.setLocation(place.label()));
        return entry;
    }

    /** A day without a time, whatever the time zone of the machine. */
    private static ICalDate date(LocalDate day) {
        Date local =
                Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
        return new ICalDate(local, false);
    }

    private static String description(TimelineEvent event) {
        String said = event.quotations().stream().map(IcsTimeline::line).collect(Collectors.joining("\n"));
        return "%s, %s (%s).\n%s, %s.%s%s"
                .formatted(
                        Words.status(event.status()),
                        Words.precision(event.when()),
                        event.when().map(When::edtf).orElse(""),
                        Words.sources(event.sources()),
                        Words.claims(event.claims()),
                        event.disputed().isEmpty() ? "" : " Disputed: " + String.join(", ", event.disputed()) + ".",
                        said.isEmpty() ? "" : "\n\n" + said);
    }

    private static String line(Quotation quotation) {
        return quotation.reported().map(day -> day + " ").orElse("")
                + quotation.source()
                + quotation.quote().map(quote -> ": " + quote).orElse("");
    }

    private static Status status(TimelineEvent event) {
        return switch (event.status()) {
            case OCCURRED -> Status.confirmed();
            case PLANNED, POSSIBLE -> Status.tentative();
            case CANCELLED, DENIED -> Status.cancelled();
        };
    }
}
