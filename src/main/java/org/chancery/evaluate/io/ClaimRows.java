package org.chancery.evaluate.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.evaluate.FoundActor;
import org.chancery.evaluate.FoundClaim;

/** Reads lines of {@code chancery extract}, and of other programs that write at least "article", "plover", and the "text" of "source" and "target". */
final class ClaimRows {
    private ClaimRows() {}

    static List<FoundClaim> read(String name, Stream<String> lines) {
        return Rows.of(name, lines, ClaimRows::claim);
    }

    /** By the id of the article, in the order of the lines. */
    static Map<String, List<FoundClaim>> byArticle(String name, Stream<String> lines) {
        Map<String, List<FoundClaim>> byArticle = new TreeMap<>();
        read(name, lines).forEach(claim -> byArticle
                .computeIfAbsent(claim.article(), article -> new ArrayList<>())
                .add(claim));
        return byArticle;
    }

    private static FoundClaim claim(Row row) {
        Row evidence = row.object("evidence").orElse(row);
        return new FoundClaim(
                row.text("article"),
                new FoundClaim.Coding(
                        row.optional("type").orElse(""),
                        row.optional("plover"),
                        row.optional("status").orElse("")),
                row.objects("source", ClaimRows::actor),
                row.objects("target", ClaimRows::actor),
                row.object("place").flatMap(place -> place.optional("label")),
                row.object("time").map(ClaimRows::days),
                row.optional("event"),
                new FoundClaim.Quote(
                        evidence.optional("quote").orElse(""),
                        evidence.integer("start", -1),
                        evidence.integer("end", -1)),
                row.number("confidence", 0));
    }

    private static FoundActor actor(Row row) {
        return new FoundActor(row.text("text"), row.optional("label").orElse(""), row.optional("country"));
    }

    private static FoundClaim.Days days(Row row) {
        return new FoundClaim.Days(row.day("earliest"), row.day("latest"), row.flag("approximate"));
    }
}
