package org.chancery.entity.live.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.chancery.entity.wikidata.ItemJson;

/**
 * Answers as the API of Wikidata does, by the source of Wikibase: {@code SearchEntities.php} and {@code GetEntities.php} for the shapes, {@code ApiMain.php} for the errors. It
 * knows the items that it is given, and fails when it is told to.
 */
public final class WikidataStandIn implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_IDS = 50;

    /** What was asked. */
    public record Request(Map<String, String> parameters, Map<String, List<String>> headers) {
        public String action() {
            return parameters.getOrDefault("action", "");
        }

        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst();
        }
    }

    /** A way to fail. */
    public interface Fault {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, JsonNode> items = new TreeMap<>();
    private final Map<String, String> redirects = new TreeMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Fault> faults = new ConcurrentLinkedDeque<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Optional<Fault> always = Optional.empty();
    private volatile Predicate<String> tooLarge = id -> false;

    public WikidataStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php";
    }

    public WikidataStandIn with(ItemJson... more) {
        for (ItemJson item : more) {
            try {
                JsonNode json = MAPPER.readTree(item.toString());
                items.put(json.path("id").asText(), json);
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return this;
    }

    /** An item that was merged into another. */
    public WikidataStandIn redirect(String from, String to) {
        redirects.put(from, to);
        return this;
    }

    /** An item that searches still find and that is gone. */
    public WikidataStandIn delete(String id) {
        redirects.put(id, "");
        return this;
    }

    /** Fails so at the next questions, one after the other. */
    public WikidataStandIn failing(Fault... ways) {
        faults.addAll(List.of(ways));
        return this;
    }

    /** Fails so at every question from now on. */
    public WikidataStandIn down(Fault way) {
        always = Optional.of(way);
        return this;
    }

    /** Answers again. */
    public WikidataStandIn up() {
        always = Optional.empty();
        return this;
    }

    /** Leaves out such items of answers about several, as an answer that would be too large does. */
    public WikidataStandIn truncating(Predicate<String> ids) {
        tooLarge = ids;
        return this;
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** How many questions were asked at the same time at most. */
    public int most() {
        return most.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try {
            Request request = new Request(parameters(exchange), Map.copyOf(exchange.getRequestHeaders()));
            requests.add(request);
            Optional<Fault> fault = Optional.ofNullable(faults.poll()).or(() -> always);
            if (fault.isPresent()) {
                fault.get().answer(exchange);
            } else {
                send(exchange, 200, "application/json; charset=utf-8", answer(request.parameters()) + "");
            }
        } finally {
            now.decrementAndGet();
            exchange.close();
        }
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
            int at = pair.indexOf('=');
            parameters.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private JsonNode answer(Map<String, String> parameters) {
        return switch (parameters.getOrDefault("action", "")) {
            case "wbsearchentities" -> search(parameters);
            case "wbgetentities" -> entities(parameters);
            default -> error("badvalue", "Unrecognized value for parameter \"action\"");
        };
    }

    private JsonNode search(Map<String, String> parameters) {
        String search = parameters.get("search");
        int limit = Integer.parseInt(parameters.getOrDefault("limit", "7"));
        ObjectNode answer = MAPPER.createObjectNode();
        answer.putObject("searchinfo").put("search", search);
        ArrayNode found = answer.putArray("search");
        List<JsonNode> hits = items.values().stream()
                .filter(item -> match(item, search).isPresent())
                .sorted((one, other) -> Integer.compare(
                        other.path("sitelinks").size(), one.path("sitelinks").size()))
                .toList();
        hits.stream().limit(limit).forEach(item -> hit(found.addObject(), item, search));
        if (hits.size() > limit) {
            answer.put("search-continue", limit);
        }
        return answer.put("success", 1);
    }

    private static Optional<String> match(JsonNode item, String search) {
        List<String> names = new ArrayList<>();
        item.path("labels").forEach(label -> names.add(label.path("value").asText()));
        item.path("aliases")
                .forEach(language ->
                        language.forEach(alias -> names.add(alias.path("value").asText())));
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(search.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static void hit(ObjectNode hit, JsonNode item, String search) {
        String id = item.path("id").asText();
        String label = item.path("labels").path("en").path("value").asText();
        String match = match(item, search).orElseThrow();
        hit.put("id", id).put("title", id).put("pageid", 129);
        hit.putObject("display").putObject("label").put("value", label).put("language", "en");
        hit.put("repository", "wikidata").put("concepturi", "http://www.wikidata.org/entity/" + id);
        hit.put("label", label);
        hit.putObject("match")
                .put("type", match.equals(label) ? "label" : "alias")
                .put("language", "en")
                .put("text", match);
        if (!match.equals(label)) {
            hit.putArray("aliases").add(match);
        }
    }

    private JsonNode entities(Map<String, String> parameters) {
        String[] ids = parameters.get("ids").split("\\|");
        if (ids.length > MOST_IDS) {
            return error("toomanyvalues", "Too many values supplied for parameter \"ids\". The limit is 50.");
        }
        for (String id : ids) {
            if (!id.matches("Q[1-9][0-9]{0,9}")) {
                ObjectNode error = error("no-such-entity", "Could not find an entity with the ID \"" + id + "\".");
                ((ObjectNode) error.path("error")).put("id", id);
                return error;
            }
        }
        ObjectNode answer = MAPPER.createObjectNode();
        ObjectNode found = answer.putObject("entities");
        for (String id : ids) {
            if (ids.length == 1 || !tooLarge.test(id)) {
                found.set(id, entity(id));
            } else {
                answer.putObject("warnings")
                        .putObject("result")
                        .put(
                                "warnings",
                                "This result was truncated because it would otherwise be larger than the limit of 8,388,608 bytes.");
            }
        }
        return answer.put("success", 1);
    }

    private JsonNode entity(String id) {
        String target = redirects.getOrDefault(id, id);
        if (!items.containsKey(target) || target.isEmpty()) {
            return MAPPER.createObjectNode().put("id", id).put("missing", "");
        }
        ObjectNode item = items.get(target).deepCopy();
        if (!target.equals(id)) {
            item.putObject("redirects").put("from", id).put("to", target);
        }
        return item;
    }

    private static ObjectNode error(String code, String info) {
        ObjectNode answer = MAPPER.createObjectNode();
        answer.putObject("error")
                .put("code", code)
                .put("info", info)
                .put("docref", "See https://www.wikidata.org/w/api.php for API usage.");
        return answer.put("servedby", "mw-api-ext.example");
    }

    /** Packs what it sends when it is asked to. */
    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        boolean packed = "gzip".equals(exchange.getRequestHeaders().getFirst("Accept-Encoding")) && body.length > 1000;
        if (packed) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(body);
            }
            body = out.toByteArray();
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** A status with a page for people, and with a {@code Retry-After} unless that is empty. */
    public static Fault status(int status, String retryAfter) {
        return exchange -> {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            send(
                    exchange,
                    status,
                    "text/html; charset=utf-8",
                    "<!DOCTYPE html>\n<html><head><title>Wikimedia Error</title></head><body><p>Our servers are busy</p></body></html>");
        };
    }

    /** An error of the API, which comes with status 200. */
    public static Fault apiError(String code, String info, String retryAfter) {
        return exchange -> {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
                exchange.getResponseHeaders().set("X-Database-Lag", "7");
            }
            exchange.getResponseHeaders().set("MediaWiki-API-Error", code);
            send(
                    exchange,
                    200,
                    "application/json; charset=utf-8",
                    error(code, info).toString());
        };
    }

    /** Any text with status 200. */
    public static Fault text(String type, String text) {
        return exchange -> send(exchange, 200, type, text);
    }

    /** A body that ends before its length. */
    public static Fault cut() {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"searchinfo\":{\"search\":\"Li".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        };
    }

    /** A move to another address. */
    public static Fault moved(String to) {
        return exchange -> {
            exchange.getResponseHeaders()
                    .set("Location", to + "?" + exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(301, -1);
        };
    }

    /** No answer until the stand-in is closed. */
    public static Fault silent() {
        return exchange -> {
            try {
                new java.util.concurrent.CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
