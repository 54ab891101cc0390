package org.chancery.cli;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerOptions;
import org.chancery.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a store is served. */
final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + ServerOptions.DEFAULT_PORT,
            description = "The port to listen on (default: ${DEFAULT-VALUE}; 0: any that is free).")
    private int port = ServerOptions.DEFAULT_PORT;

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Stop a query after so long (default: ${DEFAULT-VALUE}).")
    private int timeout = 30;

    @Option(
            names = "--allow-origin",
            paramLabel = "ORIGIN",
            description = "Let web pages of this origin (as https://example.org; * for all) use the reconciliation "
                    + "service in the user's browser. Pages of this machine, as OpenRefine's, may in any case.")
    private Set<String> origins = Set.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Serves until the process or the thread is interrupted.
     *
     * @param catalogue what the reconciliation service knows beside the store
     */
    int serve(Store store, Supplier<Catalogue> catalogue, Console console) {
        try (ChanceryServer server = ChanceryServer.start(store.dataset(), options(), catalogue)) {
            console.say("serving " + store.folder() + " at " + server.url() + " (SPARQL: " + server.endpoint()
                    + ", OpenRefine: " + server.url().resolve("/reconcile") + "); Ctrl-C stops it");
            new CountDownLatch(1).await();
            return ExitCode.OK;
        } catch (InterruptedException stopped) {
            // this is the way to end it; the flag stays down, or closing the store's files would fail
            return ExitCode.INTERRUPTED;
        }
    }

    private ServerOptions options() {
        try {
            return new ServerOptions(port, Duration.ofSeconds(timeout), origins);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
