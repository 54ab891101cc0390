package org.chancery.entity.live.api;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Asks a MediaWiki API one question at a time, as {@link Manners} say. Once it gives up it asks nothing more, so that a service that is down costs a run the tries of one
 * question. May be used by several threads at once.
 */
final class ApiClient {
    /** How long it takes to see that the program is asked to stop. */
    static final Duration GLANCE = Duration.ofMillis(100);

    /** Of pauses as long as this the user is told. */
    private static final Duration LONG = Duration.ofSeconds(20);

    /** A question may be wrong for its name; the third that is refused was not the fault of its name. */
    private static final int MOST_REFUSALS = 3;

    private static final String INTERRUPTED = "interrupted";

    private final Endpoint endpoint;
    private final Manners manners;
    private final Host host;
    private final HttpClient http;
    private Optional<String> givenUp = Optional.empty();
    private Optional<String> refused = Optional.empty();
    private int refusals;

    ApiClient(Endpoint endpoint, Manners manners, Host host) {
        this.endpoint = requireNonNull(endpoint, "endpoint is null");
        this.manners = requireNonNull(manners, "manners is null");
        this.host = requireNonNull(host, "host is null");
        http = HttpClient.newBuilder()
                .connectTimeout(manners.patience())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Why it asks nothing more; nothing while it does. */
    synchronized Optional<String> givenUp() {
        return givenUp;
    }

    /** Why it refused a question, the last one of several; nothing when it refused none. */
    synchronized Optional<String> refused() {
        return refused;
    }

    /** Asks nothing more. */
    synchronized Unanswered giveUp(String reason) {
        givenUp = Optional.of(givenUp.orElse(reason));
        return new Unanswered(reason);
    }

    /**
     * The answer to a question.
     *
     * @param question the parameters of a module, and its {@code action}
     * @throws Unanswered when there is none, now or since an earlier question
     */
    synchronized JsonNode ask(Map<String, String> question) {
        for (int attempt = 1; givenUp.isEmpty(); attempt++) {
            Answer answer = host.stop().getAsBoolean() ? new Answer.Never(INTERRUPTED) : once(question);
            if (answer instanceof Answer.Found found) {
                return found.json();
            } else if (answer instanceof Answer.Later later) {
                wait(later, attempt);
            } else if (answer instanceof Answer.Refused refusal) {
                throw refused(refusal.reason());
            } else if (answer instanceof Answer.Never never) {
                givenUp = Optional.of(never.reason());
            }
        }
        throw new Unanswered(givenUp.orElseThrow());
    }

    private Unanswered refused(String reason) {
        refused = Optional.of(reason);
        return ++refusals < MOST_REFUSALS ? new Unanswered(reason) : giveUp(reason);
    }

    private void wait(Answer.Later later, int attempt) {
        if (attempt >= manners.tries()) {
            givenUp = Optional.of(later.reason() + ", " + attempt + " times");
            return;
        }
        Optional<Duration> rest = manners.pause(attempt + 1, later.after());
        if (rest.isEmpty()) {
            long told = later.after().orElse(Duration.ZERO).toSeconds();
            givenUp = Optional.of(later.reason() + ", asks to wait " + told + " seconds");
            return;
        }
        if (rest.get().compareTo(LONG) >= 0) {
            host.tell()
                    .accept(endpoint + ": " + later.reason() + "; asked again in "
                            + rest.get().toSeconds() + " seconds");
        }
        host.pause().of(rest.get());
    }

    private Answer once(Map<String, String> question) {
        HttpRequest request = HttpRequest.newBuilder(address(question))
                .timeout(manners.patience())
                .header("User-Agent", manners.userAgent())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
        try {
            Optional<HttpResponse<byte[]>> response = await(sent);
            return response.isPresent()
                    ? Answers.of(response.get(), host.clock().instant())
                    : new Answer.Never(INTERRUPTED);
        } catch (IOException e) {
            return new Answer.Later(reason(e), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Never(INTERRUPTED);
        } finally {
            sent.cancel(true);
        }
    }

    /** Nothing when the program is to stop. The time that a body may take is limited as well, which that of the request alone is not. */
    private Optional<HttpResponse<byte[]>> await(CompletableFuture<HttpResponse<byte[]>> sent)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + manners.patience().toNanos();
        while (System.nanoTime() < end) {
            try {
                return Optional.of(sent.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (host.stop().getAsBoolean()) {
                    return Optional.empty();
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
            }
        }
        throw new HttpTimeoutException("no answer");
    }

    private String reason(IOException failure) {
        if (failure instanceof HttpTimeoutException) {
            return "no answer within " + manners.patience().toSeconds() + " seconds";
        }
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        return failure instanceof ConnectException
                ? "no connection" + (message.isEmpty() ? "" : " (" + message + ")")
                : "the connection broke ("
                        + (message.isEmpty() ? failure.getClass().getSimpleName() : message) + ")";
    }

    private URI address(Map<String, String> question) {
        Map<String, String> all = new TreeMap<>(question);
        all.put("format", "json");
        all.put("formatversion", "2");
        all.put("maxlag", String.valueOf(Manners.MAX_LAG));
        String query = all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(endpoint + "?" + query);
    }
}
