package org.chancery.evaluate.report;

import java.util.List;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Grid;

/** Markdown with tables as on GitHub. */
public final class MarkdownReport implements ReportWriter {
    @Override
    public String write(Evaluation evaluation, boolean cases) {
        StringBuilder out =
                new StringBuilder("## ").append(Parts.title(evaluation)).append('\n');
        evaluation.notes().forEach(note -> out.append('\n').append(note).append('\n'));
        Parts.grids(evaluation, cases).forEach(grid -> out.append('\n').append(table(grid)));
        return out.toString();
    }

    private static String table(Grid grid) {
        StringBuilder out = new StringBuilder("### ").append(grid.title()).append("\n\n");
        line(out, grid.columns());
        line(
                out,
                java.util.stream.IntStream.range(0, grid.columns().size())
                        .mapToObj(column -> isNumeric(grid, column) ? "---:" : "---")
                        .toList());
        grid.rows().forEach(row -> line(out, row.stream().map(Numbers::of).toList()));
        return out.toString();
    }

    private static boolean isNumeric(Grid grid, int column) {
        return !grid.rows().isEmpty() && grid.rows().stream().noneMatch(row -> row.get(column) instanceof Cell.Words);
    }

    private static void line(StringBuilder out, List<String> cells) {
        cells.forEach(cell -> out.append("| ")
                .append(cell.replace("\\", "\\\\").replace("|", "\\|"))
                .append(' '));
        out.append("|\n");
    }
}
