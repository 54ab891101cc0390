package org.chancery.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;

/**
 * Answers a request to the endpoint that asks no query with the endpoint's description (SPARQL 1.1 Service Description, section 2), and
 * {@code /.well-known/void} with the same (VoID, section 7.2). A browser is sent to the start page.
 */
final class DescriptionFilter implements Filter {
    private static final String WELL_KNOWN = "/.well-known/void";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ServiceDescription description;
    private final String dataset;

    DescriptionFilter(ServiceDescription description, String dataset) {
        this.description = description;
        this.dataset = dataset;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http
                && response instanceof HttpServletResponse answer
                && asksForDescription(http)) {
            answer(http, answer);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean asksForDescription(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean endpoint = Set.of(dataset, dataset + "/", dataset + "/sparql", dataset + "/query")
                .contains(path);
        return READING.contains(request.getMethod())
                && (path.equals(WELL_KNOWN) || endpoint && request.getParameter("query") == null);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            response.sendRedirect("/");
            return;
        }
        MediaType type = ConNeg.chooseContentType(request, DEF.rdfOffer, DEF.acceptTurtle);
        Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        Graph graph = description.graph(endpoint(request));
        response.setContentType(type.getContentTypeStr() + ";charset=utf-8");
        RDFWriter.source(graph).lang(lang == null ? Lang.TURTLE : lang).output(response.getOutputStream());
    }

    private String endpoint(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort() + dataset
                + "/sparql";
    }
}
