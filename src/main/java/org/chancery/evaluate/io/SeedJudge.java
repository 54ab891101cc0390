package org.chancery.evaluate.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.article.ReadResult;
import org.chancery.article.io.ArticleReader;
import org.chancery.evaluate.Bootstrap;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.FoundClaim;
import org.chancery.evaluate.Judge;
import org.chancery.evaluate.seeds.SeedGold;
import org.chancery.evaluate.seeds.SeedScorer;

/**
 * Gold as one object {@code {"articles":[{"file"}],"events":[{"id","type","actors","place"?,"reports":[{"article","quote","status","time"?}]}]}}; the articles
 * are files of a folder.
 */
final class SeedJudge implements Judge {
    private final String name;
    private final Path folder;
    private final List<SeedGold> gold;
    private final Map<String, String> texts = new TreeMap<>();

    SeedJudge(Path file, Path folder) {
        this.name = file.toString();
        this.folder = folder;
        Row whole = Rows.whole(file);
        gold = whole.objects("events", SeedJudge::event);
        if (gold.isEmpty()) {
            throw whole.wrong("events", "names no event; there is nothing to evaluate");
        }
        Map<String, String> found = texts(folder);
        for (String article : whole.objects("articles", row -> row.text("file"))) {
            texts.put(
                    article,
                    Optional.ofNullable(found.get(stem(article)))
                            .orElseThrow(() -> whole.wrong(
                                    "articles",
                                    "names " + article + ", which is not in the folder " + folder
                                            + "; name its folder with --texts")));
        }
        gold.forEach(event -> event.reports().stream()
                .filter(report -> !texts.containsKey(report.article()))
                .forEach(report -> {
                    throw whole.wrong(
                            "events", "has a report of " + report.article() + ", which \"articles\" does not name");
                }));
    }

    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<ReadResult> articles = read(folder)) {
            articles.forEach(result -> {
                if (result instanceof ReadResult.Read read) {
                    texts.put(read.article().id(), read.article().text());
                }
            });
        }
        return texts;
    }

    private static Stream<ReadResult> read(Path folder) {
        return new ArticleReader(Optional.empty(), InputStream.nullInputStream()).read(List.of(folder.toString()));
    }

    private static SeedGold event(Row row) {
        return new SeedGold(
                row.text("id"),
                row.text("type"),
                row.strings("actors"),
                row.optional("place"),
                row.objects("reports", SeedJudge::report));
    }

    private static SeedGold.Report report(Row row) {
        return new SeedGold.Report(row.text("article"), row.text("quote"), row.text("status"), span(row));
    }

    private static Optional<SeedGold.Span> span(Row row) {
        List<String> days = row.strings("time");
        if (days.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new SeedGold.Span(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(days.size() - 1))));
        } catch (DateTimeException none) {
            throw row.wrong("time", "holds no dates; write [\"2025-10-24\", \"2025-10-26\"]", none);
        }
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    @Override
    public Work work() {
        return Work.EVENTS;
    }

    @Override
    public Stream<ReadResult> articles() {
        return read(folder);
    }

    @Override
    public List<String> figures() {
        return SeedScorer.figures();
    }

    @Override
    public Evaluation judge(String source, Stream<String> lines, Bootstrap bootstrap) {
        Map<String, List<FoundClaim>> byFile = new TreeMap<>();
        for (FoundClaim claim : ClaimRows.read(source, lines)) {
            texts.keySet().stream()
                    .filter(file -> claim.article().equals(stem(file)))
                    .forEach(file ->
                            byFile.computeIfAbsent(file, f -> new ArrayList<>()).add(claim));
        }
        return new SeedScorer(gold, texts).score(name, byFile, bootstrap);
    }
}
