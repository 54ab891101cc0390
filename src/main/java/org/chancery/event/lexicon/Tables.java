package org.chancery.event.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The rows of a table beside this class. */
    static List<Row> rows(String name, int columns) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LexiconException("the lexicon has no table " + name);
            }
            return rows(name, new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row -> row.of(columns))
                    .toList();
        } catch (IOException e) {
            throw new LexiconException("cannot read table " + name + " of the lexicon", e);
        }
    }

    /** The rows of a user's file, as many cells as each has. */
    static List<Row> rows(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return rows(file.toString(), reader);
        } catch (CharacterCodingException e) {
            throw new LexiconException(file + " is not UTF-8: save it as UTF-8 text", e);
        } catch (NoSuchFileException e) {
            throw new LexiconException("there is no file " + file, e);
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Row> rows(String name, Reader reader) throws IOException {
        try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(new Row(name, parser.getCurrentLineNumber(), row.toList()));
            }
            return rows;
        }
    }
}
