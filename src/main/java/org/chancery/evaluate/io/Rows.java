package org.chancery.evaluate.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.evaluate.EvaluateException;

/** Reads files of JSON, one object a line or one object as a whole. */
final class Rows {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Rows() {}

    /**
     * The rows of a gold file, which are told apart by their field "id".
     *
     * @throws EvaluateException when the file cannot be read, is empty, or a line is wrong or has the id of another
     */
    static <T> List<T> gold(Path file, Function<Row, T> reader) {
        List<T> read;
        try (Stream<String> lines = Files.lines(file)) {
            Map<String, Integer> seen = new HashMap<>();
            read = of(file.toString(), lines, row -> {
                Integer other = seen.putIfAbsent(row.text("id"), seen.size());
                if (other != null) {
                    throw row.wrong("id", "is that of another line too: " + row.text("id") + "; give each its own");
                }
                return reader.apply(row);
            });
        } catch (IOException | UncheckedIOException failure) {
            throw unreadable(file, failure);
        }
        if (read.isEmpty()) {
            throw new EvaluateException(file + ": is empty; there is nothing to evaluate");
        }
        return read;
    }

    /** What each line holds; blank lines are passed over. */
    static <T> List<T> of(String name, Stream<String> lines, Function<Row, T> reader) {
        List<T> rows = new ArrayList<>();
        int number = 0;
        for (Iterator<String> all = lines.iterator(); all.hasNext(); ) {
            String line = all.next();
            number++;
            if (!line.isBlank()) {
                rows.add(reader.apply(parse(name + ", line " + number, line)));
            }
        }
        return rows;
    }

    private static Row parse(String place, String line) {
        try {
            return new Row(place, MAPPER.readTree(line));
        } catch (JsonProcessingException broken) {
            throw new EvaluateException(place + ": is not JSON: " + message(broken), broken);
        }
    }

    /** A file that is one object. */
    static Row whole(Path file) {
        try {
            return new Row(file.toString(), MAPPER.readTree(Files.readString(file)));
        } catch (JsonProcessingException broken) {
            throw new EvaluateException(
                    file + ", line "
                            + (broken.getLocation() == null
                                    ? "1"
                                    : broken.getLocation().getLineNr())
                            + ": is not JSON: " + message(broken),
                    broken);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    /** What the parser says, without its own view of the place. */
    private static String message(JsonProcessingException broken) {
        String said = broken.getOriginalMessage();
        int place = said.indexOf(" (start marker at");
        return place < 0 ? said : said.substring(0, place);
    }

    static EvaluateException unreadable(Path file, Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        String reason = "cannot be read: " + cause;
        if (cause instanceof NoSuchFileException) {
            reason = "there is no such file";
        } else if (cause instanceof CharacterCodingException) {
            reason = "is not UTF-8; save it as UTF-8";
        } else if (Files.isDirectory(file)) {
            reason = "is a folder; name a file in it";
        }
        return new EvaluateException(file + ": " + reason, failure);
    }
}
