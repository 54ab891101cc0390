package org.chancery.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.graph.Iris;

/** Answers {@code /id/NAME} with what the graph says of {@code https://w3id.org/chancery/id/NAME}: a page for browsers, else RDF. */
final class IdServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String PATH = "/id/";

    private final transient DatasetGraph dataset;

    IdServlet(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Node node = node(request.getRequestURI());
        Optional<String> moved = Txn.calculateRead(dataset, () -> replacement(node));
        response.setHeader("Vary", "Accept");
        if (moved.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", moved.get());
            return;
        }
        NodePage page = Txn.calculateRead(dataset, () -> NodePage.of(dataset.getUnionGraph(), node));
        if (page.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain;charset=utf-8");
            response.getWriter().println("The graph says nothing of this. The start page is at /");
            return;
        }
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            response.setContentType("text/html;charset=utf-8");
            response.getWriter().print(page.html());
        } else {
            MediaType type = ConNeg.chooseContentType(request, DEF.rdfOffer, DEF.acceptTurtle);
            write(page.graph(), type, response);
        }
    }

    private Optional<String> replacement(Node node) {
        Graph graph = dataset.getUnionGraph();
        return graph.find(node, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .nextOptional()
                .map(triple -> address(triple.getObject()));
    }

    /** The address here of one of our IRIs. A slash within an id stands as it is, since servers refuse it encoded. */
    static String address(Node node) {
        return PATH + Facts.local(node).replace("%2F", "/");
    }

    private static Node node(String address) {
        return NodeFactory.createURI(Iris.NS + address.substring(PATH.length()).replace("/", "%2F"));
    }

    private static void write(Graph graph, MediaType type, HttpServletResponse response) throws IOException {
        Lang lang = RDFLanguages.contentTypeToLang(type.getContentTypeStr());
        response.setContentType(type.getContentTypeStr() + ";charset=utf-8");
        RDFWriter.source(graph).lang(lang == null ? Lang.TURTLE : lang).output(response.getOutputStream());
    }
}
