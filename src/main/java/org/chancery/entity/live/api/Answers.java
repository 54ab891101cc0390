package org.chancery.entity.live.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Tells answers of a MediaWiki API from what else comes back. Errors of the API come with status 200 as a rule: an object {@code error} with a {@code code} (API:Errors and warnings,
 * Manual:Maxlag parameter). Warnings are no errors.
 */
final class Answers {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> PASSING = Set.of(408, TOO_MANY_REQUESTS, 500, 502, 503, 504);

    /** Codes of errors that pass; those of errors inside the service, which may pass, begin with {@link #INTERNAL}. */
    private static final Set<String> PASSING_CODES = Set.of("maxlag", "ratelimited", "readonly", "timeout");

    private static final String INTERNAL = "internal_api_error";
    private static final String NO_SUCH_ENTITY = "no-such-entity";
    private static final int LONGEST_REASON = 160;

    private Answers() {}

    static Answer of(HttpResponse<byte[]> response, Instant now) throws IOException {
        byte[] body = body(response);
        Optional<Duration> after = retryAfter(response, now);
        int status = response.statusCode();
        Optional<JsonNode> json = json(body);
        Optional<Answer> error = json.flatMap(node -> error(node, after));
        if (error.isPresent()) {
            return error.get();
        }
        if (PASSING.contains(status)) {
            return new Answer.Later("HTTP status " + status, after);
        }
        if (status != 200) {
            return new Answer.Never("HTTP status " + status + said(body));
        }
        if (json.isEmpty()) {
            return new Answer.Later("an answer that is no JSON, or not all of it" + said(body), after);
        }
        return new Answer.Found(json.get());
    }

    private static byte[] body(HttpResponse<byte[]> response) throws IOException {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        if (!packed) {
            return response.body();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        }
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** What an answer says to have gone wrong; that there is no such entity is an answer. */
    private static Optional<Answer> error(JsonNode json, Optional<Duration> after) {
        JsonNode error = json.path("error");
        String code = error.path("code").asText("");
        if (!error.isObject() || code.equals(NO_SUCH_ENTITY)) {
            return Optional.empty();
        }
        String info = error.path("info").asText("");
        String reason = "error " + code + (info.isEmpty() ? "" : ": " + shortened(info));
        boolean passes = PASSING_CODES.contains(code) || code.startsWith(INTERNAL);
        return Optional.of(passes ? new Answer.Later(reason, after) : new Answer.Refused(reason));
    }

    /** The id that a question was refused for, when there can be no such entity. */
    static Optional<String> impossible(JsonNode json) {
        JsonNode error = json.path("error");
        return error.path("code").asText("").equals(NO_SUCH_ENTITY)
                ? Optional.of(error.path("id").asText(""))
                : Optional.empty();
    }

    /** Seconds, or a date (RFC 9110, 10.2.3). */
    private static Optional<Duration> retryAfter(HttpResponse<?> response, Instant now) {
        return response.headers().firstValue("Retry-After").map(String::strip).flatMap(text -> {
            try {
                return Optional.of(
                        text.matches("[0-9]{1,9}")
                                ? Duration.ofSeconds(Long.parseLong(text))
                                : Duration.between(
                                        now,
                                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                                .toInstant()));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        });
    }

    private static String said(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8)
                .replaceAll("(?s)<(script|style|title)\\b.*?</\\1>|<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
        return text.isEmpty() ? "" : ": " + shortened(text);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "..." : text;
    }
}
