package org.chancery.server;

import static java.util.Comparator.comparing;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Iris;
import org.chancery.graph.Prefixes;
import org.chancery.query.Rows;

/**
 * What a graph says of one node.
 *
 * @param node the node
 * @param outgoing the statements about it
 * @param incoming the statements that name it, at most 200
 * @param labels the labels of all that these name
 */
record NodePage(Node node, List<Triple> outgoing, List<Triple> incoming, Graph labels) {
    private static final int MOST_INCOMING = 200;

    /** To be called within a transaction; the page can be used after it. */
    static NodePage of(Graph store, Node node) {
        List<Triple> outgoing = sorted(store.find(node, Node.ANY, Node.ANY).toList(), Triple::getObject);
        List<Triple> incoming = sorted(store.find(Node.ANY, Node.ANY, node).toList(), Triple::getSubject).stream()
                .limit(MOST_INCOMING)
                .toList();
        Graph labels = GraphFactory.createDefaultGraph();
        Stream.concat(outgoing.stream(), incoming.stream())
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .distinct()
                .forEach(named ->
                        store.find(named, RDFS.label.asNode(), Node.ANY).forEach(labels::add));
        return new NodePage(node, outgoing, incoming, labels);
    }

    private static List<Triple> sorted(List<Triple> triples, Function<Triple, Node> last) {
        return triples.stream()
                .sorted(comparing((Triple triple) -> triple.getPredicate().toString())
                        .thenComparing(triple -> last.apply(triple).toString()))
                .toList();
    }

    boolean isEmpty() {
        return outgoing.isEmpty() && incoming.isEmpty();
    }

    /** All of it as RDF. */
    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        outgoing.forEach(graph::add);
        incoming.forEach(graph::add);
        labels.find().forEach(graph::add);
        return graph;
    }

    /** A page to read and to go on from. */
    String html() {
        String title = escape(new Facts(labels).label(node));
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s - Chancery</title>
                <link rel="stylesheet" href="/style.css">
                <link rel="icon" href="/icon.svg">
                </head>
                <body>
                <header><p><a href="/">Chancery</a></p></header>
                <main>
                <h1>%s</h1>
                <p><code>%s</code></p>
                %s%s
                </main>
                </body>
                </html>
                """
                .formatted(
                        title,
                        title,
                        escape(node.getURI()),
                        table(
                                "What the graph says of it",
                                "Property",
                                "Value",
                                outgoing.stream()
                                        .map(triple -> row(link(triple.getPredicate()), link(triple.getObject())))),
                        table(
                                "What names it",
                                "What",
                                "Property",
                                incoming.stream()
                                        .map(triple -> row(link(triple.getSubject()), link(triple.getPredicate())))));
    }

    private static String table(String caption, String first, String second, Stream<String> rows) {
        String body = rows.distinct().collect(Collectors.joining("\n"));
        return body.isEmpty()
                ? ""
                : "<div class=\"wide\"><table><caption>" + caption + "</caption>\n<thead><tr><th scope=\"col\">" + first
                        + "</th><th scope=\"col\">" + second + "</th></tr></thead>\n<tbody>\n" + body
                        + "\n</tbody></table></div>\n";
    }

    private static String row(String first, String second) {
        return "<tr><td>" + first + "</td><td>" + second + "</td></tr>";
    }

    private String link(Node term) {
        if (!term.isURI()) {
            return escape(Rows.text(term));
        }
        String iri = term.getURI();
        String text = escape(new Facts(labels).text(term, RDFS.label.asNode()).orElse(Rows.text(term)));
        if (iri.startsWith(Iris.NS)) {
            return "<a href=\"" + escape(IdServlet.address(term)) + "\">" + text + "</a>";
        }
        return iri.matches("https?://.*") ? "<a href=\"" + escape(iri) + "\">" + text + "</a>" : text;
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
