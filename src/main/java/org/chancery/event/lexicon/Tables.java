package org.chancery.event.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the tables of the lexicon: tab-separated, UTF-8, comments begin with #. */
final class Tables {
    private static final CSVFormat FORMAT = CSVFormat.TDF
            .builder()
            .setCommentMarker('#')
            .setQuote(null)
            .setTrim(true)
            .get();

    private Tables() {}

    /** The rows of a table beside this class. */
    static List<Row> rows(String name, int columns) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException("the lexicon has no table " + name);
            }
            return rows(name, new InputStreamReader(in, StandardCharsets.UTF_8), columns);
        } catch (IOException e) {
            throw new LexiconException("cannot read table " + name + " of the lexicon", e);
        }
    }

    /** The rows of a user's file. */
    static List<Row> rows(Path file, int columns) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return rows(file.toString(), reader, columns);
        } catch (CharacterCodingException e) {
            throw new LexiconException(file + " is not UTF-8: save it as UTF-8 text", e);
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Row> rows(String name, Reader reader, int columns) throws IOException {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row(name, parser.getCurrentLineNumber(), row, columns));
            }
            return rows;
        }
    }

    private static Row row(String name, long line, CSVRecord cells, int columns) {
        Row row = new Row(
                name,
                line,
                IntStream.range(0, columns)
                        .mapToObj(i -> i < cells.size() ? cells.get(i) : "")
                        .toList());
        if (cells.size() > columns) {
            throw row.wrong(cells.size() + " columns, " + columns + " at most: " + row.cell(0));
        }
        return row;
    }
}
