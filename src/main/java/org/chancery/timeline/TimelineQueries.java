package org.chancery.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.chancery.query.QueryRunner;
import org.chancery.query.SavedQueries;
import org.chancery.query.Sparql;

/** Runs the queries of this package, which lie beside it as files, within the transaction of the caller. */
final class TimelineQueries {
    private static final int BATCH = 500;

    private final DatasetGraph dataset;

    TimelineQueries(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** Runs a query with parameters. */
    List<Answer> ask(String name, Map<String, String> arguments) {
        QueryRunner runner = new QueryRunner(dataset, Duration.ZERO);
        return Answer.of(runner.rows(SavedQueries.parse(name, name + ".rq", resource(name + ".rq")), arguments))
                .toList();
    }

    /** Runs a query for many events at once, which become the values of its variable {@code ?event}. */
    List<Answer> askOf(String name, List<Node> events) {
        List<Answer> answers = new ArrayList<>();
        Var event = Var.alloc("event");
        for (int i = 0; i < events.size(); i += BATCH) {
            Query query = Sparql.parse(resource(name + ".rq"));
            List<Binding> values = events.subList(i, Math.min(events.size(), i + BATCH)).stream()
                    .map(node -> BindingFactory.binding(event, node))
                    .toList();
            query.setValuesDataBlock(List.of(event), values);
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                answers.addAll(answers(execution.select()));
            }
        }
        return answers;
    }

    private static List<Answer> answers(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        List<String> columns = variables.stream().map(Var::getVarName).toList();
        List<Answer> answers = new ArrayList<>();
        rows.forEachRemaining((Binding binding) -> answers.add(new Answer(
                columns,
                variables.stream()
                        .map(variable -> java.util.Optional.ofNullable(binding.get(variable)))
                        .toList())));
        return answers;
    }

    static String resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(TimelineQueries.class.getResourceAsStream(name), name + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
