package org.chancery.timeline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.chancery.event.Status;
import org.chancery.query.GenevaStore;
import org.chancery.timeline.TestEvents;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvents;
import org.chancery.timeline.TimelineFilter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTimelineTest {
    private final Timeline geneva = new TimelineEvents(GenevaStore.open()).find(TimelineFilter.ALL);

    @Test
    void thePageNeedsNoOtherFileAndHasNoInlineHandlers() throws IOException {
        String html = html(geneva);
        Document page = Jsoup.parse(html);

        assertThat(page.select("link, img, iframe, object, embed, script[src], [srcset]"))
                .isEmpty();
        assertThat(html).doesNotContain("@import").doesNotContain("url(").doesNotContain("fetch(");
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void everyEventHasOneMarkAndOneEntryAndTheMarkLeadsToTheEntry() throws IOException {
        Document page = Jsoup.parse(html(new Timeline("Many", "", TestEvents.random(300, 1))));

        List<String> goals = page.select("svg.lanes a").eachAttr("href");
        assertThat(goals).hasSize(300).doesNotHaveDuplicates();
        assertThat(page.select("details[id]").eachAttr("id").stream().map(id -> "#" + id))
                .containsExactlyInAnyOrderElementsOf(goals);
    }

    @Test
    void overviewLeadsToSections() throws IOException {
        Document page = Jsoup.parse(html(new Timeline("Many", "", TestEvents.random(300, 2))));

        assertThat(page.select("svg.overview a").eachAttr("href")).isNotEmpty().allSatisfy(href -> assertThat(
                        page.getElementById(href.substring(1)))
                .isNotNull());
    }

    @Test
    void statusIsInTheClassOfTheMark() throws IOException {
        Document page = Jsoup.parse(html(geneva));

        assertThat(mark(page, "event-geneva").classNames()).contains("occurred");
        assertThat(mark(page, "event-visit").classNames()).contains("cancelled");
        assertThat(mark(page, "event-visit").select(".strike")).hasSize(1);
        assertThat(mark(page, "event-reykjavik").classNames()).contains("planned");
        assertThat(mark(page, "event-tokyo").text()).contains("≠");
    }

    @Test
    void aVagueDateIsWiderThanADay() throws IOException {
        Document page = Jsoup.parse(html(geneva));

        assertThat(width(page, "event-visit")).isGreaterThan(10 * width(page, "event-geneva"));
        assertThat(mark(page, "event-visit").select(".vague")).hasSize(1);
        assertThat(mark(page, "event-geneva").select(".vague")).isEmpty();
    }

    @Test
    void sentencesAndWikidataAreInTheEntry() throws IOException {
        Element entry = Jsoup.parse(html(geneva)).getElementById("event-geneva");

        assertThat(entry.select("blockquote")).hasSize(4);
        assertThat(entry.select("a").eachAttr("href")).contains("https://www.wikidata.org/wiki/Q71");
        assertThat(entry.select("summary").text()).contains("1985-11-19").contains("2 sources");
    }

    @Test
    void markupInLabelsIsText() throws IOException {
        String label = "<script>alert(\"x\")</script> & 'more'";
        Document page = Jsoup.parse(html(new Timeline(
                label,
                label,
                List.of(TestEvents.event("event-1", label, Status.OCCURRED, "2024-01-01", "2024-01-01")))));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("summary .label").text()).isEqualTo(label);
        assertThat(page.select("h1").text()).isEqualTo(label);
    }

    @Test
    void undatedEventsAreDrawnApart() throws IOException {
        Document page = Jsoup.parse(html(geneva));

        assertThat(page.select("#undated svg.lanes a").eachAttr("href"))
                .containsExactly("#event-accusation", "#event-call", "#event-loan");
    }

    @Test
    void aTimelineWithoutEventsIsAPage() throws IOException {
        assertThat(Jsoup.parse(html(new Timeline("Empty", "", List.of())))
                        .select("header p")
                        .text())
                .isEqualTo("0 events");
    }

    private static Element mark(Document page, String event) {
        return page.select("svg.lanes a[href=#" + event + "]").get(0);
    }

    private static double width(Document page, String event) {
        return Double.parseDouble(mark(page, event).select("rect").get(0).attr("width"));
    }

    static String html(Timeline timeline) throws IOException {
        StringWriter out = new StringWriter();
        new HtmlTimeline().write(timeline, out);
        return out.toString();
    }
}
