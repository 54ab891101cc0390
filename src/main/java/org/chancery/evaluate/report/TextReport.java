package org.chancery.evaluate.report;

import java.util.ArrayList;
import java.util.List;
import org.chancery.evaluate.Cell;
import org.chancery.evaluate.Evaluation;
import org.chancery.evaluate.Grid;

/** Tables of aligned text; numbers stand to the right. */
public final class TextReport implements ReportWriter {
    private static final String GAP = "  ";

    @Override
    public String write(Evaluation evaluation, boolean cases) {
        StringBuilder out = new StringBuilder(Parts.title(evaluation)).append('\n');
        evaluation.notes().forEach(note -> out.append(note).append('\n'));
        for (Grid grid : Parts.grids(evaluation, cases)) {
            out.append('\n').append(table(grid));
        }
        return out.toString();
    }

    /** One table below its title. */
    public static String table(Grid grid) {
        List<List<String>> lines = new ArrayList<>(List.of(grid.columns()));
        grid.rows().forEach(row -> lines.add(row.stream().map(Numbers::of).toList()));
        StringBuilder out = new StringBuilder(grid.title()).append('\n');
        for (List<String> line : lines) {
            StringBuilder set = new StringBuilder();
            for (int column = 0; column < line.size(); column++) {
                int at = column;
                int width =
                        lines.stream().mapToInt(l -> l.get(at).length()).max().orElse(0);
                String blanks = " ".repeat(width - line.get(column).length());
                boolean right = !grid.rows().isEmpty()
                        && grid.rows().stream().noneMatch(row -> row.get(at) instanceof Cell.Words);
                set.append(column == 0 ? "" : GAP)
                        .append(right ? blanks + line.get(column) : line.get(column) + blanks);
            }
            out.append(GAP).append(set.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
