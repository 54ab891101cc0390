package org.chancery.server.reconcile;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The pages that may read answers from within a browser: those of this machine, such as OpenRefine's, and those that are named. A page from anywhere else
 * could otherwise read the store of whoever looks at it.
 */
record Origins(Set<String> named) {
    /** An origin that stands for all. */
    static final String ALL = "*";

    private static final Pattern THIS_MACHINE =
            Pattern.compile("https?://(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d{1,5})?");
    private static final Pattern ORIGIN =
            Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(?::\\d{1,5})?|https?://\\[[0-9a-fA-F:]+\\](?::\\d{1,5})?");

    Origins {
        named = Set.copyOf(named);
        for (String origin : named) {
            if (!isOrigin(origin)) {
                throw new IllegalArgumentException(
                        "an origin is *, or scheme and host as https://example.org, not " + origin);
            }
        }
    }

    private static boolean isOrigin(String origin) {
        return origin.equals(ALL) || ORIGIN.matcher(origin).matches();
    }

    boolean allows(String origin) {
        return named.contains(ALL)
                || named.contains(origin)
                || THIS_MACHINE.matcher(origin).matches();
    }

    /** The origin that asks across origins, when it is allowed. */
    Optional<String> asking(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin")).filter(this::allows);
    }

    /** Whether a page may load the answer as a script. A script does not tell its origin, but where it is loaded from. */
    boolean allowsScript(HttpServletRequest request) {
        Optional<String> page =
                Optional.ofNullable(request.getHeader("Referer")).map(Origins::origin);
        if (page.isPresent()) {
            return allows(page.get());
        }
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null || Set.of("same-origin", "none").contains(from) || named.contains(ALL);
    }

    private static String origin(@Nullable String address) {
        try {
            URI uri = new URI(address == null ? "" : address);
            return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** The pages that may show a preview in a frame, for a Content-Security-Policy. */
    String frames() {
        return named.contains(ALL)
                ? ALL
                : String.join(
                                " ",
                                "'self'",
                                "http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*",
                                String.join(" ", new TreeSet<>(named)))
                        .strip();
    }
}
