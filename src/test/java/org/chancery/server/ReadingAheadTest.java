package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.chancery.entity.Catalogue;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a server reads before the first reconciliation query. */
@ExtendWith(Served.class)
class ReadingAheadTest {
    private static final int PATIENCE = 60;

    private final ServedStore served;
    private final HttpClient client = HttpClient.newHttpClient();

    ReadingAheadTest(ServedStore served) {
        this.served = served;
    }

    @Test
    void theCatalogueIsReadWithoutARequest() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        Supplier<Catalogue> catalogue = () -> {
            read.countDown();
            return BundledCatalogue.load();
        };

        try (ChanceryServer server = start(catalogue)) {
            assertThat(read.await(PATIENCE, TimeUnit.SECONDS))
                    .as("served at %s", server.url())
                    .isTrue();
        }
    }

    @Test
    void aQueryThatComesEarlierWaitsAndAllElseIsServed() throws Exception {
        CountDownLatch mayBeRead = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Supplier<Catalogue> catalogue = () -> {
            times.incrementAndGet();
            await(mayBeRead);
            return BundledCatalogue.load();
        };

        try (ChanceryServer server = start(catalogue)) {
            CompletableFuture<HttpResponse<String>> early =
                    client.sendAsync(request(server, "/reconcile?query=Busan"), HttpResponse.BodyHandlers.ofString());
            assertThat(get(server, "/").statusCode()).isEqualTo(200);
            assertThat(get(server, "/reconcile").body()).contains("identifierSpace");
            assertThat(early).isNotDone();
            mayBeRead.countDown();

            assertThat(early.get(PATIENCE, TimeUnit.SECONDS).body()).contains("Q16520");
            assertThat(get(server, "/reconcile?query=Japan").body()).contains("Q17");
            assertThat(times).hasValue(1);
        } finally {
            mayBeRead.countDown();
        }
    }

    @Test
    void whatFailsIsToldByTheQueryThatNeedsIt() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        Supplier<Catalogue> catalogue = () -> {
            if (failed.getCount() > 0) {
                failed.countDown();
                throw new IllegalStateException("not now");
            }
            return BundledCatalogue.load();
        };

        try (ChanceryServer server = start(catalogue)) {
            await(failed);

            assertThat(get(server, "/").statusCode()).isEqualTo(200);
            assertThat(get(server, "/reconcile?query=Busan").body()).contains("Q16520");
        }
    }

    @Test
    void aServerThatIsClosedReadsNothingMoreOfTheStore() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayBeRead = new CountDownLatch(1);
        Supplier<Catalogue> catalogue = () -> {
            asked.countDown();
            await(mayBeRead);
            return BundledCatalogue.load();
        };
        ChanceryServer server = start(catalogue);
        await(asked);

        CompletableFuture<Void> closed = CompletableFuture.runAsync(server::close);
        assertThat(closed).isNotDone();
        mayBeRead.countDown();

        closed.get(PATIENCE, TimeUnit.SECONDS);
        assertThat(served.get("/reconcile?query=Busan").body()).contains("Q16520");
    }

    private ChanceryServer start(Supplier<Catalogue> catalogue) {
        return ChanceryServer.start(served.store().dataset(), ServerOptions.onPort(0), catalogue);
    }

    private static HttpRequest request(ChanceryServer server, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
    }

    private HttpResponse<String> get(ChanceryServer server, String path) throws IOException, InterruptedException {
        return client.send(request(server, path), HttpResponse.BodyHandlers.ofString());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
