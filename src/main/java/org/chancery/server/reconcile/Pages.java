package org.chancery.server.reconcile;

import com.google.common.html.HtmlEscapers;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.entity.Entity;

/** Small pages about things, to be shown within the pages of others (Reconciliation Service API 0.2, sections 5 and 6.4). */
final class Pages {
    private static final int MOST_POSITIONS = 4;
    private static final int MOST_NAMES = 5;

    private final Things things;
    private final String root;

    /** @param root the address of the server, without a slash at its end */
    Pages(Things things, String root) {
        this.things = things;
        this.root = root;
    }

    String preview(Thing thing) {
        return page(
                thing.name(),
                "<h1><a href=\""
                        + escape(root + "/reconcile/view?id=" + URLEncoder.encode(thing.id(), StandardCharsets.UTF_8))
                        + "\" target=\"_blank\" rel=\"noopener\">" + escape(thing.name()) + "</a></h1>\n"
                        + facts(thing));
    }

    /** The page for an id that stands for nothing known. */
    String unknown(String id) {
        return page(
                "Unknown", "<h1>Unknown</h1>\n<p>Neither the graph nor the catalogue knows " + escape(id) + ".</p>\n");
    }

    private static String page(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <link rel="stylesheet" href="/preview.css">
                </head>
                <body>
                %s</body>
                </html>
                """
                .formatted(escape(title), body);
    }

    /** The same without the page around it, and without a style of its own. */
    String flyout(Thing thing) {
        return "<div><strong>" + escape(thing.name()) + "</strong>" + facts(thing) + "</div>";
    }

    static String flyout(String name, String text) {
        return "<div><strong>" + escape(name) + "</strong><p>" + escape(text) + "</p></div>";
    }

    private String facts(Thing thing) {
        Entity entity = thing.entity();
        String types = thing.types().stream().map(Type::name).limit(1).collect(Collectors.joining());
        Optional<String> country =
                entity.country().filter(id -> !id.equals(thing.id())).map(things::name);
        List<Position> positions = things.positions(thing);
        return "<p>" + escape(Stream.concat(Stream.of(types), country.stream()).collect(Collectors.joining(", ")))
                + " · <code>" + escape(thing.id()) + "</code></p>\n"
                + line("Also", entity.aliases().stream().limit(MOST_NAMES).toList())
                + list(positions.stream()
                        .skip(Math.max(0, positions.size() - MOST_POSITIONS))
                        .map(Position::text)
                        .toList())
                + line(
                        "At",
                        entity.point().map(at -> at.latitude() + ", " + at.longitude()).stream()
                                .toList())
                + "<p>" + escape(inGraph(thing)) + "</p>\n";
    }

    private String inGraph(Thing thing) {
        long events = things.countEvents(thing);
        if (!thing.isInGraph()) {
            return "Not in this graph.";
        }
        return "Takes part in " + events + (events == 1 ? " event" : " events") + " of this graph.";
    }

    private static String line(String label, List<String> values) {
        return values.isEmpty() ? "" : "<p>" + label + ": " + escape(String.join("; ", values)) + "</p>\n";
    }

    private static String list(List<String> values) {
        return values.isEmpty()
                ? ""
                : "<ul>"
                        + values.stream()
                                .map(value -> "<li>" + escape(value) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>\n";
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
