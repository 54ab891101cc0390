package org.chancery.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C while a command is at work that it had better end in order. The virtual machine then ends with {@link ExitCode#INTERRUPTED}. */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean requested;

    private Interruption() {
        hook = new Thread(this::await, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private Interruption(Runnable last) {
        hook = new Thread(requireNonNull(last, "last is null"), "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Lets the command finish what it has begun: the virtual machine waits until this is closed. */
    static Interruption watch() {
        return new Interruption();
    }

    /** Ends the command where it is, but for a last deed. */
    static Interruption endingWith(Runnable last) {
        return new Interruption(last);
    }

    boolean requested() {
        return requested;
    }

    private void await() {
        requested = true;
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // then the hook has just been let go
        }
    }
}
