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
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Asks a MediaWiki API one question at a time, as {@link Manners} say. Once it gives up it asks nothing more, so that a service that is down costs a run the tries of one
 * question. May be used by several threads at once.
 */
final class ApiClient {
    /** How long it takes to see that the program is asked to stop. */
    static final Duration GLANCE = Duration.ofMillis(100);

    private final Endpoint endpoint;
    private final Manners manners;
    private final Pause pause;
    private final Clock clock;
    private final BooleanSupplier stop;
    private final HttpClient http;
    private Optional<String> givenUp = Optional.empty();

    /**
     * @param clock tells how far off the date of a {@code Retry-After} is
     * @param stop asked again and again; when it says yes nothing more is asked
     */
    ApiClient(Endpoint endpoint, Manners manners, Pause pause, Clock clock, BooleanSupplier stop) {
        this.endpoint = requireNonNull(endpoint, "endpoint is null");
        this.manners = requireNonNull(manners, "manners is null");
        this.pause = requireNonNull(pause, "pause is null");
        this.clock = requireNonNull(clock, "clock is null");
        this.stop = requireNonNull(stop, "stop is null");
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
            Answer answer = stop.getAsBoolean() ? new Answer.Never("interrupted") : once(question);
            if (answer instanceof Answer.Found found) {
                return found.json();
            }
            if (answer instanceof Answer.Later later) {
                wait(later, attempt);
            } else {
                givenUp = Optional.of(((Answer.Never) answer).reason());
            }
        }
        throw new Unanswered(givenUp.orElseThrow());
    }

    private void wait(Answer.Later later, int attempt) {
        if (attempt >= manners.tries()) {
            givenUp = Optional.of(later.reason() + ", " + attempt + " times");
            return;
        }
        Optional<Duration> rest = manners.pause(attempt + 1, later.after());
        rest.ifPresentOrElse(
                pause::of,
                () -> givenUp = Optional.of(later.reason() + ", asks to wait "
                        + later.after().orElseThrow().toSeconds() + " seconds"));
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
            return Answers.of(await(sent), clock.instant());
        } catch (IOException e) {
            return new Answer.Later(reason(e), Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Never("interrupted");
        } finally {
            sent.cancel(true);
        }
    }

    /** The time that a body may take is limited as well, which that of the request alone is not. */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> sent)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + manners.patience().toNanos();
        while (System.nanoTime() < end) {
            try {
                return sent.get(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stop.getAsBoolean()) {
                    throw new InterruptedException("asked to stop");
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
