package org.chancery.server;

import static java.util.Map.entry;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** The files of the start page, from the class path: these and no others. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String SCRIPT = "text/javascript;charset=utf-8";
    private static final Map<String, String> FILES = Map.ofEntries(
            entry("/index.html", "text/html;charset=utf-8"),
            entry("/style.css", "text/css;charset=utf-8"),
            entry("/preview.css", "text/css;charset=utf-8"),
            entry("/icon.svg", "image/svg+xml"),
            entry("/start.js", SCRIPT),
            entry("/timeline.js", SCRIPT),
            entry("/marks.js", SCRIPT),
            entry("/dates.js", SCRIPT),
            entry("/event.js", SCRIPT),
            entry("/queries.js", SCRIPT),
            entry("/table.js", SCRIPT),
            entry("/dom.js", SCRIPT));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().equals("/") ? "/index.html" : request.getRequestURI();
        String type = FILES.get(path);
        try (InputStream file = type == null ? null : PageServlet.class.getResourceAsStream("page" + path)) {
            if (file == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                response.setContentType("text/plain;charset=utf-8");
                response.getWriter().println("There is nothing at this address. The start page is at /");
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "no-cache");
            file.transferTo(response.getOutputStream());
        }
    }
}
