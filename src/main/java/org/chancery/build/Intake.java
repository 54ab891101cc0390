package org.chancery.build;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;

/** Reads articles in several threads and gives them back in the order in which they came; holds only a few of them at a time. */
final class Intake implements AutoCloseable {
    private static final int WAITING_PER_THREAD = 8;

    private final ExecutorService pool;
    private final Deque<Future<Optional<Outcome>>> running = new ArrayDeque<>();
    private final Function<Article, Outcome> read;
    private final int capacity;
    private volatile boolean stopped;

    /** @param read what is done with an article, in any thread */
    Intake(int threads, Function<Article, Outcome> read) {
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "chancery-reader");
            thread.setDaemon(true);
            return thread;
        });
        this.read = read;
        this.capacity = threads * WAITING_PER_THREAD;
    }

    void add(Article article) {
        running.add(pool.submit(() -> attempt(article)));
    }

    boolean isFull() {
        return running.size() >= capacity;
    }

    boolean isEmpty() {
        return running.isEmpty();
    }

    /** Begins no article any more; those that have been begun are still given back. */
    void stop() {
        stopped = true;
    }

    /** Waits for the oldest article; nothing when it was not begun before the stop. */
    Optional<Outcome> take() {
        Future<Optional<Outcome>> oldest = running.remove();
        try {
            return oldest.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading an article broke off", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("a build is stopped through its listener, not by interrupting it", e);
        }
    }

    private Optional<Outcome> attempt(Article article) {
        if (stopped) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(article));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(new Outcome.Failed(new ReadResult.Rejected(
                    article.id(),
                    "it could not be analysed (" + e + "): please report this, with the article if you may")));
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
