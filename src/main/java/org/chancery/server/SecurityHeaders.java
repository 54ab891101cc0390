package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to take every answer for what it says it is, to load nothing from elsewhere and to run no script but the page's own files. */
final class SecurityHeaders implements Filter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            http.setHeader("X-Content-Type-Options", "nosniff");
            http.setHeader("Content-Security-Policy", POLICY);
            http.setHeader("Referrer-Policy", "no-referrer");
            http.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        }
        chain.doFilter(request, response);
    }
}
