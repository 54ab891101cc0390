package org.chancery.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** Sets rows as a table of aligned text. Columns that are too wide for the screen share what room there is, and their texts are wrapped. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final int width;

    /** @param width columns of the screen */
    TextTable(int width) {
        this.width = width;
    }

    String format(Rows rows) {
        List<List<String>> cells = rows.rows().stream()
                .map(row -> row.stream()
                        .map(term -> term.map(TextTable::text).orElse(""))
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        .toList())
                .toList();
        int[] widths = shrink(natural(rows.columns(), cells));
        boolean[] numbers = numbers(rows);
        StringBuilder out = new StringBuilder();
        append(out, rows.columns(), widths, numbers);
        append(out, IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, numbers);
        cells.forEach(row -> append(out, row, widths, numbers));
        return out.toString();
    }

    private static int[] natural(List<String> columns, List<List<String>> cells) {
        return IntStream.range(0, columns.size())
                .map(column -> cells.stream()
                        .mapToInt(row -> TextWidth.of(row.get(column)))
                        .reduce(TextWidth.of(columns.get(column)), Math::max))
                .toArray();
    }

    /** Narrows the widest columns, all to the same width, until the table fits; never below a readable width. */
    private int[] shrink(int[] natural) {
        int room = width - GAP.length() * (natural.length - 1);
        int cap = IntStream.of(natural).max().orElse(0);
        while (cap > NARROWEST && sum(natural, cap) > room) {
            cap--;
        }
        int most = cap;
        return IntStream.of(natural).map(each -> Math.min(each, most)).toArray();
    }

    private static int sum(int[] natural, int cap) {
        return IntStream.of(natural).map(each -> Math.min(each, cap)).sum();
    }

    private static boolean[] numbers(Rows rows) {
        boolean[] numbers = new boolean[rows.columns().size()];
        for (int column = 0; column < numbers.length; column++) {
            int at = column;
            numbers[column] = !rows.rows().isEmpty()
                    && rows.rows().stream()
                            .allMatch(
                                    row -> row.get(at).map(TextTable::isNumber).orElse(true));
        }
        return numbers;
    }

    /** A double as people write it: 550000000 and 0.9, not 5.5e8 and 9.0e-1. */
    private static String text(Node term) {
        return isNumber(term) && term.getLiteralValue() instanceof Double number && Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Rows.text(term);
    }

    private static boolean isNumber(Node term) {
        return term.isLiteral() && term.getLiteralValue() instanceof Number;
    }

    private static void append(StringBuilder out, List<String> row, int[] widths, boolean[] numbers) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(TextWidth.wrap(row.get(column), widths[column]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            int at = line;
            out.append(IntStream.range(0, widths.length)
                            .mapToObj(column -> pad(
                                    at < wrapped.get(column).size()
                                            ? wrapped.get(column).get(at)
                                            : "",
                                    widths[column],
                                    numbers[column]))
                            .collect(Collectors.joining(GAP))
                            .stripTrailing())
                    .append('\n');
        }
    }

    private static String pad(String text, int width, boolean right) {
        String blanks = String.join("", Collections.nCopies(Math.max(0, width - TextWidth.of(text)), " "));
        return right ? blanks + text : text + blanks;
    }
}
