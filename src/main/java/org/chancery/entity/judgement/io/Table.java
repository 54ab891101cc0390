package org.chancery.entity.judgement.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.entity.judgement.JudgementException;

/**
 * Rows of a table with a head, in whatever order its columns stand. Reads what spreadsheets write: a byte order mark, line ends of Windows, cells in quotation
 * marks, and semicolons or commas for tabs.
 */
final class Table {
    /**
     * A row.
     *
     * @param line the line of the file where it begins, from 1
     * @param cells by the name of the column, in lower case
     */
    record Row(int line, Map<String, String> cells) {
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        boolean isEmpty() {
            return cells.values().stream().allMatch(String::isEmpty);
        }
    }

    private Table() {}

    /** The text of a file without a byte order mark, its lines ended by line feeds. */
    static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .replace("\r\n", "\n")
                    .replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new JudgementException(
                    file + " is not UTF-8: save it as text with the encoding UTF-8 (in a spreadsheet, as CSV UTF-8)",
                    e);
        } catch (NoSuchFileException e) {
            throw new JudgementException("there is no file " + file + ": give the name of one that is there", e);
        } catch (IOException e) {
            throw new JudgementException(
                    "cannot read " + file + " (" + e.getClass().getSimpleName() + "): give the name of a table", e);
        }
    }

    /**
     * The rows of a table.
     *
     * @param file its name in messages
     * @param text the table
     * @param first the line of the file where the text begins, from 1
     */
    static List<Row> rows(Path file, String text, int first, List<String> required) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            return rows(file, parser, first, required);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new JudgementException(
                    file + " is no table: " + e.getMessage()
                            + "; a cell that begins with a quotation mark has to end with one",
                    e);
        }
    }

    private static List<Row> rows(Path file, CSVParser parser, int first, List<String> required) {
        List<Row> rows = new ArrayList<>();
        List<String> head = List.of();
        int line = first;
        for (CSVRecord record : parser) {
            if (head.isEmpty()) {
                head = record.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
                require(file, head, required, line);
            } else {
                rows.add(row(record, head, line));
            }
            line = first + (int) parser.getCurrentLineNumber();
        }
        if (head.isEmpty()) {
            require(file, head, required, line);
        }
        return rows;
    }

    private static void require(Path file, List<String> head, List<String> required, int line) {
        List<String> missing =
                required.stream().filter(name -> !head.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new JudgementException(file + ", line " + line + ": has no column " + String.join(", ", missing)
                    + "; keep the head that 'chancery links review' wrote");
        }
    }

    private static Row row(CSVRecord record, List<String> head, int line) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < Math.min(head.size(), record.size()); i++) {
            cells.putIfAbsent(head.get(i), Cells.value(record.get(i)));
        }
        return new Row(line, cells);
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.indexOf('\t') >= 0) {
            return '\t';
        }
        return head.indexOf(';') >= 0 ? ';' : ',';
    }
}
