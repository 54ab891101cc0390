package org.chancery.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chancery.query.GenevaStore;
import org.chancery.timeline.csv.CsvTimeline;
import org.chancery.timeline.ics.IcsTimeline;
import org.chancery.timeline.json.JsonTimeline;
import org.chancery.timeline.text.TextTimeline;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Timeline TIMELINE = new TimelineEvents(GenevaStore.open()).find(TimelineFilter.ALL);

    @Test
    void textHasOneLineAnEvent() throws IOException {
        assertThat(written(new TextTimeline())).isEqualTo(Expected.text("timeline.txt"));
    }

    @Test
    void jsonHasEveryEventWithItsSentences() throws IOException {
        JsonNode json = new ObjectMapper().readTree(written(new JsonTimeline()));

        assertThat(json.at("/events")).hasSize(7);
        assertThat(json.at("/events/0/date/earliest").asText()).isEqualTo("1985-11-19");
        assertThat(json.at("/events/0/place/wikidata").asText()).isEqualTo("http://www.wikidata.org/entity/Q71");
        assertThat(json.at("/events/0/quotations")).hasSize(4);
        assertThat(json.at("/events/0/quotations/0/quote").asText()).startsWith("Ronald Reagan and Mikhail");
        assertThat(json.at("/events/2/disputed/0").asText()).isEqualTo("date");
        assertThat(json.at("/events/5").has("date")).isFalse();
    }

    @Test
    void csvCanBeReadBack() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written(new CsvTimeline())))
                .getRecords();

        assertThat(rows).hasSize(7).allMatch(CSVRecord::isConsistent);
        assertThat(rows.get(0).get("initiators")).isEqualTo("Mikhail Gorbachev; Ronald Reagan");
        assertThat(rows.get(3).get("latestStart")).isEqualTo("1986-10-11");
        assertThat(rows.get(5).get("date")).isEmpty();
    }

    @Test
    void calendarHasAllDayEventsWithTheirStatus() throws IOException {
        List<VEvent> entries = calendar().getEvents();

        assertThat(entries).hasSize(4);
        VEvent geneva = entries.get(0);
        assertThat(geneva.getDateStart().getValue().hasTime()).isFalse();
        assertThat(day(geneva.getDateStart().getValue())).isEqualTo("1985-11-19");
        assertThat(day(geneva.getDateEnd().getValue())).isEqualTo("1985-11-20");
        assertThat(geneva.getStatus().isConfirmed()).isTrue();
        assertThat(geneva.getUid().getValue()).isEqualTo("https://w3id.org/chancery/id/event-geneva");
        assertThat(entries.get(1).getStatus().isCancelled()).isTrue();
        assertThat(entries.get(1).getDescription().getValue())
                .contains("between 1 January 1986 and 31 December 1986 (1986)");
        assertThat(entries.get(3).getStatus().isTentative()).isTrue();
    }

    @Test
    void calendarLeavesUndatedEventsOutAndCountsThem() {
        assertThat(new IcsTimeline().leftOut(TIMELINE)).isEqualTo(3);
        assertThat(new TextTimeline().leftOut(TIMELINE)).isZero();
    }

    @Test
    void writingTwiceGivesTheSame() throws IOException {
        for (TimelineWriter writer :
                List.of(new TextTimeline(), new JsonTimeline(), new CsvTimeline(), new IcsTimeline())) {
            assertThat(written(writer)).isEqualTo(written(writer));
        }
    }

    @Test
    void aTimelineWithoutEventsIsWritten() throws IOException {
        Timeline empty = new Timeline("Timeline", "", List.of());
        StringWriter text = new StringWriter();
        new TextTimeline().write(empty, text);

        assertThat(text.toString()).isEmpty();
    }

    private static ICalendar calendar() throws IOException {
        return Biweekly.parse(written(new IcsTimeline())).first();
    }

    private static String day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()).toString();
    }

    private static String written(TimelineWriter writer) throws IOException {
        StringWriter out = new StringWriter();
        writer.write(TIMELINE, out);
        return out.toString();
    }
}
