package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sys.JenaSystem;
import org.chancery.store.JavaCommand;
import org.chancery.store.Store;

/** Another process that has a store open until its standard input ends. */
public final class StoreHolder implements AutoCloseable {
    private final Process process;

    private StoreHolder(Process process) {
        this.process = process;
    }

    static StoreHolder of(String store) throws IOException {
        Process process = new ProcessBuilder(JavaCommand.of(StoreHolder.class, store))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getInputStream().read();
        return new StoreHolder(process);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
    }

    /** The other process. */
    public static void main(String[] arguments) throws IOException {
        JenaSystem.init();
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.print(store.folder().isAbsolute() ? 'y' : 'n');
            System.out.flush();
            System.in.read();
        }
    }
}
