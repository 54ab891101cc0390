package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.query.Parameter;
import org.chancery.query.ParameterType;
import org.chancery.query.QueryRunner;
import org.chancery.query.Rows;
import org.chancery.query.SavedQueries;
import org.chancery.query.SavedQuery;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code chancery explain}. */
@Command(
        name = "explain",
        description = "Tell what is known of an event: its history day by day, and every sentence that speaks of it.")
final class Explain implements Callable<Integer> {
    private static final String PARAMETER = "event";

    private final Console console;

    @Parameters(
            paramLabel = "EVENT",
            description = "The event: its id (event-...), its IRI, or its label in quotation marks.")
    private String event = "";

    @Mixin
    private StoreOption store;

    Explain(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Store opened = store.open()) {
            QueryRunner runner = new QueryRunner(opened.dataset(), Duration.ZERO);
            SavedQueries queries = SavedQueries.bundled();
            Map<String, String> asked = Map.of(PARAMETER, event);
            DataLines out = new DataLines(console.out());
            List<Map<String, String>> found = rows(runner, about(), asked);
            found.forEach(row -> new Explanation(row).lines().forEach(out::line));
            out.line("");
            out.line("What was known, day by day:");
            rows(runner, queries.get("event-history"), asked).forEach(row -> out.line("  " + Explanation.state(row)));
            out.line("");
            out.line("Who says so:");
            rows(runner, queries.get("event-claims"), asked)
                    .forEach(row -> Explanation.claim(row).forEach(line -> out.line("  " + line)));
            out.flush();
            return ExitCode.OK;
        }
    }

    private static SavedQuery about() {
        try (InputStream in = Objects.requireNonNull(Explain.class.getResourceAsStream("event.rq"))) {
            return new SavedQuery(
                    "explain",
                    "What is known of an event",
                    "",
                    List.of(new Parameter(PARAMETER, ParameterType.EVENT, Optional.empty(), false, "the event")),
                    false,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each row as a map from column to text; what is not bound is empty. */
    private static List<Map<String, String>> rows(QueryRunner runner, SavedQuery query, Map<String, String> asked) {
        Rows answer = runner.rows(query, asked);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < answer.rows().size(); i++) {
            Map<String, String> row = new java.util.TreeMap<>();
            for (String column : answer.columns()) {
                row.put(column, answer.column(column).get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
