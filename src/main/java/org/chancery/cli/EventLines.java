package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.chancery.article.Article;
import org.chancery.assemble.Assembler;
import org.chancery.assemble.Event;
import org.chancery.assemble.Sketch;
import org.chancery.assemble.Stories;
import org.chancery.event.Claim;
import org.chancery.event.json.ClaimLines;

/** Gathers the claims of articles and writes them with the events that they are about. */
final class EventLines {
    private final ClaimLines writer = new ClaimLines();
    private final List<Told> told = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();

    private record Told(Article article, Claim claim) {}

    void add(Article article, List<Claim> claims) {
        sketches.add(Sketch.of(article));
        claims.forEach(claim -> told.add(new Told(article, claim)));
    }

    int claims() {
        return told.size();
    }

    /** Hands on a line for each claim, in the order in which they came; returns how many events there are. */
    int write(BiConsumer<Article, String> sink) {
        List<Event> events =
                new Assembler().assemble(told.stream().map(Told::claim).toList(), Stories.of(sketches));
        Map<String, Event> eventOf = new TreeMap<>();
        events.forEach(event -> event.claims().forEach(claim -> eventOf.put(claim.id(), event)));
        for (Told one : told) {
            ObjectNode line = writer.object(one.claim());
            Event event = eventOf.get(one.claim().id());
            if (event != null) {
                line.put("event", event.id());
                event.dates().ifPresent(dates -> line.set("eventTime", writer.bounds(dates.bounds())));
                line.put("eventStatus", event.status().name().toLowerCase(Locale.ROOT));
            }
            sink.accept(one.article(), writer.write(line));
        }
        return events.size();
    }
}
