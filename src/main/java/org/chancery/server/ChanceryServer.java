package org.chancery.server;

import java.net.BindException;
import java.net.URI;
import java.util.function.Supplier;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.chancery.entity.Catalogue;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.query.QueryRunner;
import org.chancery.query.SavedQueries;
import org.chancery.server.reconcile.Reconciliation;

/**
 * Serves a store on this machine: the SPARQL endpoint under {@code /kg}, saved queries and events as JSON under {@code /api/}, and a start page. Reads
 * only; reachable from this machine only.
 */
public final class ChanceryServer implements AutoCloseable {
    private static final String DATASET = "/kg";

    private final FusekiServer server;
    private final Reconciliation reconciliation;

    private ChanceryServer(FusekiServer server, Reconciliation reconciliation) {
        this.server = server;
        this.reconciliation = reconciliation;
    }

    /**
     * Starts to serve a dataset; returns when it answers.
     *
     * @throws ServerException when the port is in use
     */
    public static ChanceryServer start(DatasetGraph dataset, ServerOptions options) {
        return start(dataset, options, BundledCatalogue::load);
    }

    /**
     * Starts to serve a dataset; returns when it answers.
     *
     * @param catalogue what the reconciliation service knows besides the dataset; loaded once, when the server has started
     * @throws ServerException when the port is in use, or an origin is none
     */
    public static ChanceryServer start(DatasetGraph dataset, ServerOptions options, Supplier<Catalogue> catalogue) {
        QueryRunner runner = new QueryRunner(dataset, options.queryTimeout());
        SavedQueries queries = SavedQueries.bundled();
        Events events = new Events(dataset, runner, queries.get("actor-events"));
        Reconciliation reconciliation = reconciliation(dataset, options, catalogue);
        FusekiServer server = FusekiServer.create()
                .port(options.port())
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .enablePing(true)
                .enableMetrics(true)
                .registerOperation(Operation.Query, new QueryHandler())
                .add(DATASET, service(dataset, options))
                .addFilter("/*", new HostCheck())
                .addFilter("/*", new SecurityHeaders())
                .addFilter("/*", new DescriptionFilter(new ServiceDescription(dataset), DATASET))
                .addServlet("/api/*", new ApiServlet(events, queries, runner))
                .addServlet("/reconcile/*", reconciliation.servlet())
                .addServlet("/id/*", new IdServlet(dataset))
                .addServlet("/*", new PageServlet())
                .build();
        try {
            server.start();
        } catch (FusekiException e) {
            throw explained(e, options);
        }
        reconciliation.readAhead();
        return new ChanceryServer(server, reconciliation);
    }

    private static Reconciliation reconciliation(
            DatasetGraph dataset, ServerOptions options, Supplier<Catalogue> catalogue) {
        try {
            return new Reconciliation(dataset, catalogue, options.origins());
        } catch (IllegalArgumentException e) {
            throw new ServerException("the server cannot start: " + e.getMessage(), e);
        }
    }

    private static DataService service(DatasetGraph dataset, ServerOptions options) {
        DataService.Builder service = DataService.newBuilder(dataset);
        for (String name : new String[] {"", "sparql", "query"}) {
            service.addEndpoint(Endpoint.create()
                    .operation(Operation.Query)
                    .endpointName(name)
                    .context(context(options))
                    .build());
        }
        return service.build();
    }

    private static Context context(ServerOptions options) {
        long milliseconds = options.queryTimeout().toMillis();
        Context context = new Context();
        context.set(ARQ.queryTimeout, milliseconds + "," + milliseconds);
        context.set(ARQ.httpServiceAllowed, false);
        AllowedFunctions.restrict(context);
        return context;
    }

    private static RuntimeException explained(FusekiException e, ServerOptions options) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new ServerException(
                        "port " + options.port()
                                + " is in use; stop the other program, or choose another port with --port "
                                + "(0 takes one that is free)",
                        e);
            }
        }
        return new ServerException("the server cannot start: " + e.getMessage(), e);
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** The address of the start page. */
    public URI url() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** The address of the SPARQL endpoint. */
    public URI endpoint() {
        return url().resolve(DATASET + "/sparql");
    }

    /** Waits until somebody stops the server. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        reconciliation.close();
        server.stop();
    }
}
