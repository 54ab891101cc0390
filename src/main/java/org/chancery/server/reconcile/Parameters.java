package org.chancery.server.reconcile;

import static org.chancery.server.reconcile.ReconcileException.badRequest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request: those of its address and, when it is posted, those of the form in its body. */
record Parameters(Map<String, String> values) {
    /** A body can have so many bytes. */
    static final int LONGEST_BODY = 1 << 20;

    private static final int MOST = 50;
    private static final String FORM = "application/x-www-form-urlencoded";

    Parameters {
        values = Map.copyOf(values);
    }

    static Parameters of(HttpServletRequest request) throws IOException {
        Map<String, String> values = new LinkedHashMap<>();
        read(request.getQueryString(), values);
        if (request.getMethod().equals("POST")) {
            read(body(request), values);
        }
        return new Parameters(values);
    }

    private static String body(HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.split(";", 2)[0].strip().equals(FORM)) {
            throw new ReconcileException(415, "a body is a form (" + FORM + ")");
        }
        if (request.getContentLengthLong() > LONGEST_BODY) {
            throw tooLong();
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes(LONGEST_BODY + 1);
            if (bytes.length > LONGEST_BODY) {
                throw tooLong();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static ReconcileException tooLong() {
        return new ReconcileException(413, "a body has at most " + LONGEST_BODY + " bytes; send fewer queries at once");
    }

    private static void read(@org.jspecify.annotations.Nullable String encoded, Map<String, String> values) {
        if (encoded == null || encoded.isEmpty()) {
            return;
        }
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (values.size() >= MOST) {
                throw badRequest("more than " + MOST + " parameters");
            }
            if (!name.isEmpty() && values.putIfAbsent(name, value) != null) {
                throw badRequest("parameter " + name + " is there twice");
            }
        }
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw badRequest("a parameter is not URL-encoded as it should be");
        }
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A parameter that has to be there. */
    String require(String name) {
        return get(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> badRequest("the parameter " + name + " is missing"));
    }

    /** A number from 0 on. */
    int number(String name, int otherwise) {
        String value = get(name).orElse("");
        if (!value.isEmpty() && !value.matches("\\d{1,6}")) {
            throw badRequest(name + " is a number from 0 on, not " + value);
        }
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }
}
