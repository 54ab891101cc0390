package org.chancery.article.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chancery.article.ArticleException;
import org.chancery.article.Details;
import org.chancery.article.ReadResult.Rejected;
import org.chancery.article.WrittenDates;

/**
 * The table {@code articles.csv} in a folder: what is known of the articles in it. Columns: file (its path below the folder), title,
 * publisher, published, url; all but the first may be missing or empty. Comma, semicolon or tab stands between values, as spreadsheets
 * write them in different countries.
 */
final class MetadataTable {
    static final String NAME = "articles.csv";

    private static final List<String> COLUMNS = List.of("file", "title", "publisher", "published", "url", "language");

    private record Row(long line, Map<String, String> values) {
        Optional<String> value(String column) {
            return Optional.ofNullable(values.get(column)).map(String::strip).filter(v -> !v.isEmpty());
        }
    }

    private final Path file;
    private final Path folder;
    private final Map<String, Row> rows = new HashMap<>();
    private final List<Rejected> problems = new ArrayList<>();
    private boolean broken;

    private MetadataTable(Path folder) {
        this.folder = folder;
        this.file = folder.resolve(NAME);
    }

    /** The table of a folder; empty when there is none. */
    static MetadataTable in(Path folder) {
        MetadataTable table = new MetadataTable(folder);
        if (Files.exists(table.file)) {
            try {
                table.read(new Input(table.file.toString(), table.file, NAME, folder).text());
            } catch (ArticleException failure) {
                table.fail(failure.reason());
            } catch (UncheckedIOException | IllegalArgumentException failure) {
                table.fail("it is no CSV: " + failure.getMessage());
            }
        }
        return table;
    }

    private void fail(String reason) {
        broken = true;
        problems.add(
                new Rejected(file.toString(), reason + "; until that is put right, no article of this folder is read"));
    }

    /** Whether the table cannot be read at all, so that its articles must not be read without it. */
    boolean isBroken() {
        return broken;
    }

    /** What is wrong with the table: it cannot be read, names a file twice, or one that is not there. Told once. */
    List<Rejected> problems() {
        List<Rejected> told = List.copyOf(problems);
        problems.clear();
        return told;
    }

    /**
     * What the table says of a file below its folder.
     *
     * @throws ArticleException when the row holds a date that is none
     */
    Details detailsOf(Path article) {
        Row row = rows.get(
                key(folder.toAbsolutePath().relativize(article.toAbsolutePath()).toString()));
        if (row == null) {
            return Details.NONE;
        }
        return new Details(
                row.value("title"),
                row.value("published").map(d -> date(d, row)),
                row.value("publisher"),
                row.value("url"),
                row.value("language"));
    }

    private LocalDate date(String written, Row row) {
        try {
            return WrittenDates.parse(written);
        } catch (ArticleException none) {
            throw new ArticleException(file + ", line " + row.line() + ", column published: " + none.reason(), none);
        }
    }

    private void read(String text) {
        char delimiter = delimiter(text);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(LineEnds.unify(text)), format)) {
            List<String> header = List.of();
            for (CSVRecord written : parser) {
                long line = parser.getCurrentLineNumber();
                if (header.isEmpty()) {
                    header = header(written);
                } else {
                    add(row(written, header, line), line);
                }
            }
            if (header.isEmpty()) {
                throw new ArticleException(
                        "it is empty; its first line names the columns: " + String.join(",", COLUMNS));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> header(CSVRecord written) {
        List<String> header =
                written.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        if (!header.contains("file")) {
            throw new ArticleException("line 1: there is no column \"file\"; the first line names the columns: "
                    + String.join(",", COLUMNS));
        }
        return header;
    }

    private static Row row(CSVRecord written, List<String> header, long line) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), written.size()); i++) {
            values.put(header.get(i), written.get(i));
        }
        return new Row(line, values);
    }

    private void add(Row row, long line) {
        Optional<String> name = row.value("file");
        if (name.isEmpty()) {
            return;
        }
        if (!Files.exists(folder.resolve(name.get()))) {
            problem(
                    line,
                    "names the file \"" + name.get()
                            + "\", which is not in this folder; correct the name or take the line out");
        } else if (rows.putIfAbsent(key(name.get()), row) != null) {
            problem(line, "names the file \"" + name.get() + "\" a second time; take one of the lines out");
        }
    }

    private void problem(long line, String reason) {
        problems.add(new Rejected(file + ", line " + line, reason));
    }

    private static String key(String path) {
        return Path.of(path.replace('\\', '/')).normalize().toString();
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        for (char candidate : new char[] {',', ';', '\t'}) {
            if (first.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }
}
