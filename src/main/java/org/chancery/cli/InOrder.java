package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does the same work on many items, several at a time, and hands on the results in the order of the items. */
final class InOrder {
    /** So many items wait for each thread: enough that none is idle, few enough that memory stays bounded. */
    private static final int WAITING_PER_THREAD = 3;

    private InOrder() {}

    /** Stops at the first failure, of the work or of the sink, and throws it. */
    static <T, R> void map(Iterator<T> items, int threads, Function<T, R> work, Consumer<R> sink) {
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::worker);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            while (items.hasNext()) {
                T item = items.next();
                waiting.add(workers.submit(() -> work.apply(item)));
                while (!waiting.isEmpty()
                        && (waiting.element().isDone() || waiting.size() >= threads * WAITING_PER_THREAD)) {
                    sink.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(result(waiting.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(task, "article");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            if (cause instanceof RuntimeException known) {
                throw known;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }
}
