package org.chancery.article.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.collect.AbstractIterator;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.article.ArticleException;
import org.jspecify.annotations.Nullable;

/** One article a line, as JSON objects; a line that is wrong does not stop the others. Blank lines are passed over. */
final class JsonLines extends AbstractIterator<Item> implements Items {
    private final String name;
    private final InputStream stream;
    private long line;
    private long offset;
    private boolean ended;
    private boolean any;

    JsonLines(String name, InputStream stream) {
        this.name = name;
        this.stream = new BufferedInputStream(stream, 1 << 16);
    }

    @Override
    protected @Nullable Item computeNext() {
        while (!ended) {
            long start = offset;
            try {
                Optional<byte[]> read = readLine();
                line++;
                if (read.isEmpty()) {
                    any = true;
                    return failed("it is longer than " + Input.LARGEST_DOCUMENT / 1_000_000 + " MB; split the article");
                }
                if (!isBlank(read.get())) {
                    any = true;
                    return item(read.get(), start);
                }
            } catch (IOException failure) {
                ended = true;
                return failed(Input.unreadable(failure).reason());
            }
        }
        return any ? endOfData() : empty();
    }

    /** The bytes up to the end of the line; empty when there are too many, which are passed over. */
    private Optional<byte[]> readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean fits = true;
        for (int octet = stream.read(); octet != '\n'; octet = stream.read()) {
            if (octet < 0) {
                ended = true;
                break;
            }
            offset++;
            fits = fits && bytes.size() < Input.LARGEST_DOCUMENT;
            if (fits) {
                bytes.write(octet);
            }
        }
        offset++;
        return fits ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }

    private Item item(byte[] bytes, long start) {
        long number = line;
        return new Item(place(), () -> {
            try {
                return JsonArticle.read(JsonArticle.MAPPER.readTree(Utf8.decode(bytes, start)));
            } catch (JsonProcessingException broken) {
                throw JsonArticle.broken(broken, number);
            }
        });
    }

    private Item failed(String reason) {
        return new Item(place(), () -> {
            throw new ArticleException(reason);
        });
    }

    private Item empty() {
        any = true;
        return new Item(name, () -> {
            throw new ArticleException("it is empty; nothing to read");
        });
    }

    private String place() {
        return name + ", line " + line;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet != ' ' && octet != '\t' && octet != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
