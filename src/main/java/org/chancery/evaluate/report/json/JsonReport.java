package org.chancery.evaluate.report.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.evaluate.Case;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Grid;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.report.ReportWriter;

/** One JSON object; what is not defined is null. The fields are a public contract: docs/evaluate.md. */
public final class JsonReport implements ReportWriter {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public String write(Evaluation evaluation, boolean cases) {
        ObjectNode report = mapper.createObjectNode()
                .put("task", evaluation.task())
                .put("gold", evaluation.gold())
                .put("units", evaluation.units())
                .put("unit", evaluation.unit())
                .put("seed", evaluation.bootstrap().seed())
                .put("resamples", evaluation.bootstrap().resamples());
        ObjectNode figures = report.putObject("figures");
        evaluation.scores().forEach(score -> figures.set(score.figure().name(), figure(score)));
        ArrayNode tables = report.putArray("tables");
        evaluation.tables().forEach(grid -> tables.add(table(grid)));
        if (cases) {
            ArrayNode errors = report.putArray("errors");
            evaluation.cases().forEach(one -> errors.add(error(one)));
        }
        ArrayNode notes = report.putArray("notes");
        evaluation.notes().forEach(notes::add);
        return report.toPrettyString() + "\n";
    }

    private ObjectNode figure(Score score) {
        ObjectNode node = mapper.createObjectNode();
        put(node, "value", score.figure().value());
        score.interval().ifPresent(range -> node.put("low", range.low()).put("high", range.high()));
        return node.put("of", score.figure().counts());
    }

    private ObjectNode table(Grid grid) {
        ObjectNode node = mapper.createObjectNode().put("title", grid.title());
        ArrayNode rows = node.putArray("rows");
        grid.rows().forEach(row -> {
            ObjectNode cells = rows.addObject();
            for (int i = 0; i < row.size(); i++) {
                put(cells, grid.columns().get(i), row.get(i));
            }
        });
        return node;
    }

    private static void put(ObjectNode node, String name, Cell cell) {
        if (cell instanceof Cell.Words words) {
            node.put(name, words.text());
        } else if (cell instanceof Cell.Count count) {
            node.put(name, count.number());
        } else if (cell instanceof Cell.Value value) {
            put(node, name, value.number());
        }
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }

    private ObjectNode error(Case one) {
        return mapper.createObjectNode()
                .put("kind", one.kind())
                .put("id", one.id())
                .put("gold", one.gold())
                .put("found", one.found())
                .put("text", one.text());
    }
}
