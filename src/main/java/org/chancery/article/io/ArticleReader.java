package org.chancery.article.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.article.ReadResult;

/**
 * Reads articles from files (.txt, .md, .html, .json, .jsonl), from all such files below folders, and, for the name {@code -}, from
 * standard input as JSON Lines. Files whose names begin with a dot are passed over; {@code articles.csv} in a folder tells what is known
 * of the articles in it.
 *
 * <p>What is wrong with one input does not stop the others: each gives either an article or a rejection, in the order of the inputs.
 */
public final class ArticleReader {
    private final Drafts drafts;
    private final InputStream standardInput;

    /**
     * @param defaultPublished the day of publication of articles that do not tell their own
     * @param standardInput what the name {@code -} stands for
     */
    public ArticleReader(Optional<LocalDate> defaultPublished, InputStream standardInput) {
        this.drafts = new Drafts(requireNonNull(defaultPublished, "defaultPublished is null"));
        this.standardInput = requireNonNull(standardInput, "standardInput is null");
    }

    /** Reads the inputs as the stream is drawn upon, one article at a time; to be closed, for the files it has open. */
    public Stream<ReadResult> read(List<String> sources) {
        Reading reading = new Reading(Sources.find(sources), drafts, standardInput);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reading, traits), false)
                .onClose(() -> {
                    try {
                        reading.close();
                    } catch (IOException failure) {
                        throw new UncheckedIOException(failure);
                    }
                });
    }

    /** How many articles the sources hold, where that can be told without reading them: not for collections in JSON. */
    public OptionalLong expected(List<String> sources) {
        long files = 0;
        for (Source source : Sources.find(sources)) {
            if (source instanceof Source.StandardInput
                    || (source instanceof Source.File file && file.format().isCollection())) {
                return OptionalLong.empty();
            }
            files += source instanceof Source.Details ? 0 : 1;
        }
        return OptionalLong.of(files);
    }
}
