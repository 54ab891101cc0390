package org.chancery.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.graph.Fixtures;
import org.chancery.store.Store;

/** A TDB2 store with the fixtures, served on a free port, and a client that asks it. */
final class ServedStore implements AutoCloseable {
    private final Store store;
    private final ChanceryServer server;

    private ServedStore(Store store, Duration timeout) {
        this.store = store;
        this.server = ChanceryServer.start(store.dataset(), new ServerOptions(0, timeout));
    }

    static ServedStore start(Path folder, Duration timeout) {
        Store store = Store.openOrCreate(folder);
        Fixtures.fill(store.dataset());
        return new ServedStore(store, timeout);
    }

    ChanceryServer server() {
        return server;
    }

    Store store() {
        return store;
    }

    URI at(String path) {
        return server.url().resolve(path);
    }

    /** The path with a query to be answered there. */
    static String asking(String path, String sparql) {
        return path + "?query=" + URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(at(path)).GET(), headers);
    }

    HttpResponse<String> post(String path, String contentType, String body) {
        return send(
                HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(body)),
                "Content-Type",
                contentType);
    }

    /** Each request on a connection of its own: after one whose body was refused unread, the server closes the connection. */
    HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
