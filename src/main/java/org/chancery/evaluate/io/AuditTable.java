package org.chancery.evaluate.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.chancery.evaluate.EvaluateException;
import org.chancery.evaluate.audit.Aspect;
import org.chancery.evaluate.audit.AuditClaim;
import org.chancery.evaluate.audit.Drawn;
import org.chancery.evaluate.audit.Judged;

/** The table that people judge a sample in: a head, one claim a row, cells parted by tabs or commas (a spreadsheet may have made semicolons of them). */
public final class AuditTable {
    private static final List<String> CLAIM = List.of(
            "claim",
            "article",
            "sentence",
            "type",
            "status",
            "source",
            "target",
            "place",
            "date",
            "confidence",
            "stratum",
            "stratumSize");

    private AuditTable() {}

    /** The table of a sample, its judgements empty. */
    public static String write(List<Drawn> sample, char delimiter) {
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>(CLAIM);
        Arrays.stream(Aspect.values()).map(Aspect::column).forEach(head::add);
        head.add("note");
        try (CSVPrinter printer = new CSVPrinter(out, format(delimiter))) {
            printer.printRecord(head);
            for (Drawn drawn : sample) {
                List<String> cells = new ArrayList<>(cells(drawn));
                while (cells.size() < head.size()) {
                    cells.add("");
                }
                printer.printRecord(cells);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static List<String> cells(Drawn drawn) {
        AuditClaim claim = drawn.claim();
        return List.of(
                claim.iri(),
                claim.article(),
                claim.sentence(),
                claim.type(),
                claim.status(),
                claim.source(),
                claim.target(),
                claim.place(),
                claim.date(),
                String.format(Locale.ROOT, "%.2f", claim.confidence()),
                drawn.stratum(),
                String.valueOf(drawn.population()));
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setRecordSeparator("\n")
                .get();
    }

    /**
     * Reads a table that was judged.
     *
     * @throws EvaluateException when it cannot be read, lacks a column, or has cells that are wrong; the message names each by row and column
     */
    public static List<Judged> read(Path file) {
        try {
            String text = Files.readString(file).replaceFirst("^\uFEFF", "");
            CSVFormat format = format(delimiter(text))
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setIgnoreEmptyLines(true)
                    .get();
            try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
                requireColumns(file, parser.getHeaderNames());
                return rows(file, parser.getRecords());
            }
        } catch (IOException failure) {
            throw Rows.unreadable(file, failure);
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            throw new EvaluateException(file + ": is no table with a head: " + broken.getMessage(), broken);
        }
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.indexOf('\t') >= 0) {
            return '\t';
        }
        return head.indexOf(';') >= 0 ? ';' : ',';
    }

    private static void requireColumns(Path file, List<String> columns) {
        List<String> missing = Stream.concat(
                        Stream.of("type", "source", "target", "date", "confidence", "stratum", "stratumSize"),
                        Arrays.stream(Aspect.values()).map(Aspect::column))
                .filter(column -> !columns.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new EvaluateException(file + ", row 1: has no column " + String.join(", ", missing)
                    + "; keep the head as 'chancery audit sample' wrote it");
        }
    }

    private static List<Judged> rows(Path file, List<CSVRecord> records) {
        List<Judged> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (CSVRecord record : records) {
            rows.addAll(new AuditRow(record, faults).judged());
        }
        if (!faults.isEmpty()) {
            throw new EvaluateException(file + ": " + String.join("\n  ", faults));
        }
        if (rows.isEmpty()) {
            throw new EvaluateException(file + ": has no rows; there is nothing to score");
        }
        return rows;
    }
}
