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
import java.util.function.Supplier;

/**
 * Does pieces of work in several threads and hands on what they give in the order in which they came; holds only a few of them at a time. All calls come from one
 * thread, and so do those of the sink.
 *
 * @param <T> what a piece of work gives
 */
public final class OrderedPool<T> implements AutoCloseable {
    /** So many wait for each thread: enough that none is idle while a long piece is done, few enough that memory stays bounded. */
    private static final int WAITING_PER_THREAD = 8;

    private final ExecutorService threads;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();
    private final Consumer<T> sink;
    private final int capacity;

    /**
     * @param name what its threads are called
     * @param sink takes what the work gives
     */
    public OrderedPool(int threads, String name, Consumer<T> sink) {
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
        this.sink = requireNonNull(sink, "sink is null");
        this.capacity = threads * WAITING_PER_THREAD;
    }

    /** Begins a piece of work, as soon as there is a place for it, and hands on what is done; work that throws anything breaks the whole off. */
    public void add(Supplier<T> work) {
        makeRoom();
        waiting.add(threads.submit(work::get));
        handOnDone();
    }

    /** Adds what needs no work, to be handed on in its turn. */
    void addDone(T result) {
        makeRoom();
        waiting.add(CompletableFuture.completedFuture(result));
        handOnDone();
    }

    private void makeRoom() {
        while (waiting.size() >= capacity) {
            handOnOldest();
        }
    }

    private void handOnDone() {
        while (!waiting.isEmpty() && waiting.element().isDone()) {
            handOnOldest();
        }
    }

    /** Waits for all that has been begun. */
    public void finish() {
        while (!waiting.isEmpty()) {
            handOnOldest();
        }
    }

    private void handOnOldest() {
        try {
            sink.accept(waiting.remove().get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("a piece of work broke off: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while work was done", e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
