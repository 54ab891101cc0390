package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Answers only requests for this machine by one of its own names. A page from elsewhere whose name is made to lead here (DNS rebinding) would otherwise be of
 * the same origin for a browser, and could read the store of whoever looks at it.
 */
final class HostCheck implements Filter {
    private static final Pattern OWN = Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?::\\d{1,5})?");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked
                && response instanceof HttpServletResponse answer
                && asked.getHeader("Host") != null
                && !OWN.matcher(asked.getHeader("Host")).matches()) {
            answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
            answer.setContentType("text/plain; charset=utf-8");
            answer.getWriter()
                    .println("This server is asked for as localhost or 127.0.0.1 only, from its own machine.");
            return;
        }
        chain.doFilter(request, response);
    }
}
