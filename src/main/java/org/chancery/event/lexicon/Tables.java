package org.chancery.event.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** The rows of a table beside this class, each with the given number of columns; missing ones at the end are empty. */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException("the lexicon has no table " + name);
            }
            try (CSVParser parser = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), FORMAT)) {
                return parser.stream().map(row -> cells(name, row, columns)).toList();
            }
        } catch (IOException e) {
            throw new LexiconException("cannot read table " + name + " of the lexicon", e);
        }
    }

    private static List<String> cells(String name, CSVRecord row, int columns) {
        if (row.size() > columns) {
            throw new LexiconException(name + " line " + row.getRecordNumber() + ": " + row.size() + " columns, "
                    + columns + " at most: " + row.get(0));
        }
        return java.util.stream.IntStream.range(0, columns)
                .mapToObj(i -> i < row.size() ? row.get(i) : "")
                .toList();
    }
}
