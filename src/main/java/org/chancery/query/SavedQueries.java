package org.chancery.query;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The queries that are found by name. */
public final class SavedQueries {
    private static final String EXTENSION = ".rq";

    private final Map<String, SavedQuery> queries;

    private SavedQueries(Map<String, SavedQuery> queries) {
        this.queries = queries;
    }

    /**
     * The queries that come with the program, in the order of {@code index.txt}.
     *
     * @throws QueryException when one of them is wrong
     */
    public static SavedQueries bundled() {
        Map<String, SavedQuery> queries = new LinkedHashMap<>();
        resource("index.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .forEach(name -> queries.put(
                        name, QueryFile.read(name, "queries/" + name + EXTENSION, resource(name + EXTENSION))));
        return new SavedQueries(queries);
    }

    private static String resource(String file) {
        try (InputStream in =
                requireNonNull(SavedQueries.class.getResourceAsStream(file), file + " is not on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, in the order in which they are shown. */
    public List<SavedQuery> all() {
        return List.copyOf(queries.values());
    }

    public Optional<SavedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /**
     * The query of that name, or the one in that file when the name ends in {@code .rq}.
     *
     * @throws QueryException when there is none; the message lists those there are
     */
    public SavedQuery get(String nameOrFile) {
        if (nameOrFile.endsWith(EXTENSION)) {
            return file(Path.of(nameOrFile));
        }
        return find(nameOrFile).orElseThrow(() -> {
            List<String> near = NearNames.to(nameOrFile, queries.keySet());
            String hint = near.isEmpty() ? "" : " (did you mean " + String.join(" or ", near) + "?)";
            return new QueryException("no saved query " + nameOrFile + hint + "; there are: "
                    + String.join(", ", queries.keySet()) + "; a file is given as FILE" + EXTENSION);
        });
    }

    /**
     * Reads a query from a file, with or without a head.
     *
     * @throws QueryException when it cannot be read or is wrong
     */
    public static SavedQuery file(Path file) {
        String fileName =
                Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        String name =
                fileName.endsWith(EXTENSION) ? fileName.substring(0, fileName.length() - EXTENSION.length()) : fileName;
        try (Stream<String> lines = Files.lines(file)) {
            return QueryFile.read(name, file.toString(), String.join("\n", lines.toList()) + "\n");
        } catch (NoSuchFileException e) {
            throw new QueryException("no query file " + file + "; without .rq it is the name of a saved query", e);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Reads the text of a query, with or without a head.
     *
     * @param source where it comes from, for messages
     * @throws QueryException when it is wrong
     */
    public static SavedQuery parse(String name, String source, String text) {
        return QueryFile.read(name, source, text);
    }

    private static QueryException unreadable(Path file, @Nullable IOException cause) {
        return cause instanceof CharacterCodingException
                ? new QueryException("query file " + file + " is not UTF-8; save it as UTF-8", cause)
                : new QueryException("query file " + file + " cannot be read: " + cause, cause);
    }
}
