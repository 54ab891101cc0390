package org.chancery.entity.wikidata;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chancery.entity.catalogue.CatalogueException;
import org.chancery.entity.wikidata.ChunkParser.Parsed;
import org.chancery.entity.wikidata.LineChunks.Chunk;
import org.jspecify.annotations.Nullable;

/** Reads pieces of a text in one thread, parses them in others, and hands on what comes out in the order of the text. */
final class ParsePool implements AutoCloseable {
    private static final int AHEAD = 2;
    private static final int PATIENCE_SECONDS = 2;
    private static final int LOOK_UP_MILLIS = 100;

    private final ChunkParser parser = new ChunkParser();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> thread(task, "wikidata-reader"));
    private final ExecutorService parsers;
    private final BlockingQueue<Future<Optional<Parsed>>> queue;
    private @Nullable Future<Optional<Parsed>> head;

    ParsePool(int threads) {
        parsers = Executors.newFixedThreadPool(threads, task -> thread(task, "wikidata-parser"));
        queue = new ArrayBlockingQueue<>(AHEAD * threads);
    }

    private static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to read. */
    void start(Callable<LineChunks> opening) {
        Future<?> unused = reader.submit(() -> {
            try {
                LineChunks chunks = opening.call();
                for (Optional<Chunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
                    Chunk chunk = next.get();
                    queue.put(parsers.submit(() -> Optional.of(parser.parse(chunk))));
                }
                queue.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (IOException failure) {
                queue.put(CompletableFuture.failedFuture(new UnreadableDump(failure)));
            } catch (CatalogueException failure) {
                queue.put(CompletableFuture.failedFuture(failure));
            } catch (RuntimeException failure) { // what is packed is damaged
                queue.put(CompletableFuture.failedFuture(
                        new UnreadableDump(new IOException(String.valueOf(failure.getMessage()), failure))));
            }
            return null;
        });
    }

    /** Waits until there is a next piece or the end; no when it is told to stop before. */
    boolean await(BooleanSupplier stop) throws IOException {
        try {
            while (head == null) {
                if (stop.getAsBoolean()) {
                    return false;
                }
                head = queue.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /**
     * The next piece, nothing at the end.
     *
     * @throws UnreadableDump when the text cannot be read any further
     */
    Optional<Parsed> next() throws IOException {
        try {
            Future<Optional<Parsed>> next = head == null ? queue.take() : head;
            head = null;
            return next.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
        parsers.shutdownNow();
        try {
            // one that waits for standard input ends with the program
            boolean unused = reader.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
