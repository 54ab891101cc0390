package org.chancery.server.reconcile;

import static org.chancery.server.reconcile.ReconcileException.badRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes JSON, or a script that hands it to a function of the page that asks (JSONP). */
final class Reply {
    private static final Pattern FUNCTION =
            Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,99}(?:\\.[A-Za-z_$][A-Za-z0-9_$]{0,99}){0,4}");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Reply() {}

    /** The function that is asked for; anything but a plain name would be a script of somebody else. */
    static Optional<String> function(Parameters parameters) {
        Optional<String> callback = parameters.get("callback");
        if (callback.isPresent() && !FUNCTION.matcher(callback.get()).matches()) {
            throw badRequest("callback is the name of a function");
        }
        return callback;
    }

    static void json(HttpServletResponse response, JsonNode json, Optional<String> function) throws IOException {
        String text = MAPPER.writeValueAsString(json);
        if (function.isPresent()) {
            response.setContentType("text/javascript;charset=utf-8");
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            // the comment keeps plug-ins from taking the answer for theirs; the two characters end a line in old
            // JavaScript
            text = "/**/" + function.get() + "("
                    + text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + ");";
        } else {
            response.setContentType("application/json;charset=utf-8");
        }
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    static void error(HttpServletResponse response, ReconcileException e) throws IOException {
        response.setStatus(e.status());
        json(response, JsonNodeFactory.instance.objectNode().put("error", e.getMessage()), Optional.empty());
    }
}
