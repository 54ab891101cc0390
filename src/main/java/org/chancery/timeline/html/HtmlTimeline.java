package org.chancery.timeline.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.timeline.Timeline;
import org.chancery.timeline.TimelineEvent;
import org.chancery.timeline.TimelineWriter;

/**
 * One page that needs nothing else: no network, no other file; a small script only helps to search and can be missing. Drawings are SVG, made here.
 */
public final class HtmlTimeline implements TimelineWriter {
    private static final int LONG = 60;

    @Override
    public void write(Timeline timeline, Writer out) throws IOException {
        Markup page =
                new Markup().raw("<!DOCTYPE html>\n").open("html", "lang", "en").line();
        page.open("head").empty("meta", "charset", "utf-8");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", timeline.title()).line();
        page.open("style")
                .raw(resource("timeline.css"))
                .close("style")
                .close("head")
                .line();
        page.open("body").add(content(timeline));
        page.open("script")
                .raw(resource("timeline.js"))
                .close("script")
                .close("body")
                .close("html")
                .line();
        out.write(page.toString());
    }

    /** The page without head and script, to be set into another page. */
    private static Markup content(Timeline timeline) {
        Map<String, String> labels = timeline.events().stream()
                .collect(Collectors.toMap(TimelineEvent::id, TimelineEvent::label, (one, other) -> one));
        List<Section> sections = Sections.of(timeline.events());
        List<TimelineEvent> undated = timeline.events().stream()
                .filter(event -> event.when().isEmpty())
                .toList();
        Markup page = head(timeline);
        if (sections.size() > 1) {
            page.open("nav").add(Overview.of(sections)).close("nav").line();
        }
        page.add(Legend.markup()).add(search()).open("main").line();
        for (Section section : sections) {
            page.open("section", "id", section.id())
                    .element("h2", section.title())
                    .line();
            page.open("div", "class", "scroll").add(Drawing.of(section)).close("div");
            entries(page, section.events(), labels);
            page.close("section").line();
        }
        if (!undated.isEmpty()) {
            page.open("section", "id", "undated")
                    .element("h2", "Without a date")
                    .line();
            page.open("div", "class", "scroll").add(Drawing.undated(undated)).close("div");
            entries(page, undated, labels);
            page.close("section").line();
        }
        return page.close("main").line();
    }

    private static Markup head(Timeline timeline) {
        Markup head = new Markup().open("header").element("h1", timeline.title());
        int events = timeline.events().size();
        String count = (events == 1 ? "1 event" : events + " events")
                + (timeline.undated() == 0 ? "" : ", " + timeline.undated() + " of them undated");
        String subtitle = timeline.subtitle().isEmpty() ? count : timeline.subtitle() + ": " + count;
        return head.element("p", subtitle).close("header").line();
    }

    private static Markup search() {
        return new Markup()
                .open("form", "id", "search", "hidden", "hidden")
                .open("label")
                .text("Search ")
                .empty("input", "type", "search", "id", "words")
                .close("label")
                .element("output", "", "id", "found")
                .element("button", "Open all", "type", "button", "id", "open")
                .element("button", "Close all", "type", "button", "id", "close")
                .close("form")
                .line();
    }

    /** A long list is closed until somebody wants it. */
    private static void entries(Markup page, List<TimelineEvent> events, Map<String, String> labels) {
        boolean isLong = events.size() > LONG;
        if (isLong) {
            page.open("details", "class", "list").element("summary", events.size() + " events as a list");
        }
        page.open("div", "class", "entries").line();
        events.forEach(event -> page.add(Entry.of(event, labels)));
        page.close("div");
        if (isLong) {
            page.close("details");
        }
    }

    private static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(HtmlTimeline.class.getResourceAsStream(name), name + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
