package org.chancery.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.query.QueryException;
import org.chancery.query.QueryRunner;
import org.chancery.query.QueryTimeoutException;
import org.chancery.query.ResultFormat;
import org.chancery.query.ResultWriter;
import org.chancery.query.SavedQueries;
import org.chancery.query.SavedQuery;

/**
 * {@code GET /api/events} (filters: actor, from, to, type), {@code /api/events/ID}, {@code /api/queries}, and {@code /api/query/NAME}, which runs a saved
 * query with its parameters by name, {@code format} (json unless said) and {@code limit}. Errors are JSON with one key, {@code error}.
 */
final class ApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String DISPOSITION = "Content-Disposition";
    /** Up to so many bytes an answer waits, so that one that fails can still be answered with its message; a longer one is broken off. */
    private static final int BUFFER = 1 << 20;

    private static final String JSON_TYPE = "application/json;charset=utf-8";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final transient Events events;
    private final transient SavedQueries queries;
    private final transient QueryRunner runner;

    ApiServlet(Events events, SavedQueries queries, QueryRunner runner) {
        this.events = events;
        this.queries = queries;
        this.runner = runner;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        try {
            answer(path, parameters(request), response);
        } catch (QueryTimeoutException e) {
            error(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e);
        } catch (QueryException e) {
            error(response, HttpServletResponse.SC_BAD_REQUEST, e);
        }
    }

    private void answer(String path, Map<String, String> parameters, HttpServletResponse response) throws IOException {
        if (path.equals("/events")) {
            json(response, events.list(parameters));
        } else if (path.startsWith("/events/")) {
            Optional<? extends JsonNode> event = events.event(path.substring("/events/".length()));
            if (event.isPresent()) {
                json(response, event.get());
            } else {
                notFound(response, "no event " + path.substring("/events/".length()));
            }
        } else if (path.equals("/queries")) {
            json(response, QueryJson.list(queries));
        } else if (path.startsWith("/query/")) {
            run(path.substring("/query/".length()), parameters, response);
        } else {
            notFound(
                    response,
                    "nothing under /api" + path + "; there are /api/events, /api/events/ID, /api/queries and "
                            + "/api/query/NAME");
        }
    }

    private void run(String name, Map<String, String> parameters, HttpServletResponse response) throws IOException {
        Optional<SavedQuery> query = queries.find(name);
        if (query.isEmpty()) {
            notFound(response, "no saved query " + name + "; /api/queries lists them");
            return;
        }
        if (query.get().federated()) {
            throw new QueryException(
                    "query " + name + " asks another endpoint, which is off here; run it with: chancery query " + name);
        }
        ResultFormat format =
                ResultFormat.of(Optional.ofNullable(parameters.remove("format")).orElse("json"));
        OptionalLong limit = limit(Optional.ofNullable(parameters.remove("limit")));
        response.setBufferSize(BUFFER);
        response.setContentType(format.mediaType());
        if (format == ResultFormat.CSV || format == ResultFormat.TSV) {
            response.setHeader(DISPOSITION, "attachment; filename=\"" + name + "." + format.word() + "\"");
        }
        runner.write(query.get(), parameters, limit, ResultWriter.of(format), response.getOutputStream());
    }

    private static OptionalLong limit(Optional<String> given) {
        if (given.isPresent() && !given.get().matches("[1-9]\\d{0,9}")) {
            throw new QueryException("limit is a number of rows from 1 on, not \"" + given.get() + "\"");
        }
        return given.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw new QueryException("parameter " + name + " is there " + values.length + " times: "
                        + String.join(", ", Arrays.asList(values)));
            }
            parameters.put(name, values[0]);
        });
        return parameters;
    }

    private static void notFound(HttpServletResponse response, String message) throws IOException {
        error(response, HttpServletResponse.SC_NOT_FOUND, new QueryException(message));
    }

    private static void error(HttpServletResponse response, int status, QueryException e) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer was cut short: " + e.getMessage(), e);
        }
        response.resetBuffer();
        response.setHeader(DISPOSITION, null);
        response.setStatus(status);
        json(response, JsonNodeFactory.instance.objectNode().put("error", e.getMessage()));
    }

    private static void json(HttpServletResponse response, JsonNode json) throws IOException {
        response.setContentType(JSON_TYPE);
        response.getOutputStream().write(MAPPER.writeValueAsBytes(json));
    }
}
