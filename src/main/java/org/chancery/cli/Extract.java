package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chancery.article.Article;
import org.chancery.assemble.Assembler;
import org.chancery.assemble.Event;
import org.chancery.assemble.Sketch;
import org.chancery.assemble.Stories;
import org.chancery.event.Claim;
import org.chancery.event.json.ClaimLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery extract}. */
@Command(
        name = "extract",
        description = "Write what articles claim to have happened, to be planned or to be possible, one claim a line.")
final class Extract implements Callable<Integer> {
    private final Console console;
    private final ClaimLines writer = new ClaimLines();

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private LineOptions lines;

    @Option(
            names = "--no-assemble",
            description =
                    "Do not look for events that several claims speak of: lines come as they are read, in constant memory.")
    private boolean single;

    private record Told(Article article, Claim claim) {}

    Extract(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (ArticleRun run = new ArticleRun(console)) {
            DataLines out = run.out();
            String found = single ? stream(run, out) : assemble(run, out);
            out.flush();
            run.summarise(found);
            return run.exitCode();
        }
    }

    private String stream(ArticleRun run, DataLines out) {
        int[] found = {0};
        run.over(articles, Analysis.whenNeeded(), Analysis::claims, (article, claims) -> {
            found[0] += claims.size();
            claims.forEach(claim -> out.line(lines.line(writer.line(claim), article)));
            out.flush();
        });
        return Count.of(found[0], "claim");
    }

    private String assemble(ArticleRun run, DataLines out) {
        List<Told> told = new ArrayList<>();
        List<Sketch> sketches = new ArrayList<>();
        run.over(articles, Analysis.whenNeeded(), Analysis::claims, (article, claims) -> {
            sketches.add(Sketch.of(article));
            claims.forEach(claim -> told.add(new Told(article, claim)));
        });
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
            out.line(lines.line(writer.write(line), one.article()));
        }
        return Count.of(told.size(), "claim") + ", " + Count.of(events.size(), "event");
    }
}
