package org.chancery.entity.judgement.io;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells of tables that spreadsheets open: parted by tabs, each on one line, in quotation marks where it has such marks itself, and with an apostrophe before
 * what a spreadsheet would run as a formula (OWASP, "CSV injection").
 */
public final class Cells {
    private static final String FORMULA = "=+-@\t\r";

    private Cells() {}

    /** A line of cells, without a line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Cells::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(String value) {
        String text =
                guarded(value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip());
        return text.indexOf('"') >= 0 ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? "'" + text : text;
    }

    /** What a cell says, without the guard. */
    static String value(String cell) {
        String text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }
}
