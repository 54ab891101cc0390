package org.chancery.build;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.article.Article;
import org.chancery.article.ArticleException;
import org.chancery.article.ReadResult;
import org.chancery.article.ReadResult.Read;
import org.chancery.article.ReadResult.Rejected;

/**
 * Works on articles in several threads and hands on the results in the order of the inputs; holds only a few of them at a time. An article on which the work
 * fails is rejected, and the others go on.
 */
public final class ArticlePool<R> implements AutoCloseable {
    /** So many wait for each thread: enough that none is idle while a long article is read, few enough that memory stays bounded. */
    private static final int WAITING_PER_THREAD = 8;

    /** Where results go; all calls come from the thread that adds the inputs. */
    public interface Sink<R> {
        void done(Article article, R result);

        void rejected(Rejected input);
    }

    private final ExecutorService threads;
    private final Deque<Future<Consumer<Sink<R>>>> waiting = new ArrayDeque<>();
    private final Function<Article, R> work;
    private final Sink<R> sink;
    private final int capacity;
    private volatile boolean stopped;

    /** @param work what is done with an article, in any thread; an {@link ArticleException} says why it cannot be done, anything else is a fault of the program */
    public ArticlePool(int threads, Function<Article, R> work, Sink<R> sink) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "article");
            thread.setDaemon(true);
            return thread;
        });
        this.work = requireNonNull(work, "work is null");
        this.sink = requireNonNull(sink, "sink is null");
        this.capacity = threads * WAITING_PER_THREAD;
    }

    /** Begins work on an input, as soon as there is a place for it, and hands on what is done. */
    public void add(ReadResult input) {
        while (waiting.size() >= capacity) {
            handOnOldest();
        }
        if (input instanceof Read read) {
            waiting.add(threads.submit(() -> outcome(read.article())));
        } else if (input instanceof Rejected rejected) {
            waiting.add(CompletableFuture.completedFuture(to -> to.rejected(rejected)));
        }
        while (!waiting.isEmpty() && waiting.element().isDone()) {
            handOnOldest();
        }
    }

    /** Begins nothing any more: what has been added and not begun is dropped. */
    public void stop() {
        stopped = true;
    }

    /** Waits for all that has been begun. */
    public void finish() {
        while (!waiting.isEmpty()) {
            handOnOldest();
        }
    }

    private void handOnOldest() {
        try {
            waiting.remove().get().accept(sink);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work on an article broke off: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; this work ends with stop()", e);
        }
    }

    private Consumer<Sink<R>> outcome(Article article) {
        if (stopped) {
            return to -> {};
        }
        try {
            R result = work.apply(article);
            return to -> to.done(article, result);
        } catch (ArticleException e) {
            return to -> to.rejected(new Rejected(article.id(), e.reason()));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            String reason = "it cannot be analysed (" + e + "); please report this, with the article if you may";
            return to -> to.rejected(new Rejected(article.id(), reason));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
