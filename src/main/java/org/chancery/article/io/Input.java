package org.chancery.article.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.chancery.article.ArticleException;

/**
 * A file to read.
 *
 * @param name what messages call it: the path as it was given, and what stands below it
 * @param file where it is
 * @param id the id of its article when it holds only one
 * @param root the folder that was given, or the one the file is in
 */
record Input(String name, Path file, String id, Path root) {
    /** No file is read further: it would be a whole library in one piece. */
    static final int LARGEST_DOCUMENT = 20_000_000;

    Input {
        requireNonNull(name, "name is null");
        requireNonNull(file, "file is null");
        requireNonNull(id, "id is null");
        requireNonNull(root, "root is null");
    }

    InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** The whole file as text. */
    String text() {
        try (InputStream stream = open()) {
            byte[] bytes = stream.readNBytes(LARGEST_DOCUMENT + 1);
            if (bytes.length > LARGEST_DOCUMENT) {
                throw new ArticleException("it is larger than " + LARGEST_DOCUMENT / 1_000_000
                        + " MB; give each article a file of its own, or make it JSON Lines with one article a line");
            }
            return Utf8.decode(bytes, 0);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    static ArticleException unreadable(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new ArticleException("there is no such file or folder; check the spelling", failure);
        }
        if (failure instanceof AccessDeniedException) {
            return new ArticleException("it may not be read; give yourself the right to (chmod u+r)", failure);
        }
        return new ArticleException("it cannot be read: " + failure.getMessage(), failure);
    }
}
