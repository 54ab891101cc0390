package org.chancery.server;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.chancery.graph.Graphs;
import org.chancery.graph.Prefixes;
import org.chancery.query.function.TimeFunctions;

/** What the store says of itself, with the address at which it is served. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final Node DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#Dataset");
    private static final Node SPARQL_ENDPOINT = NodeFactory.createURI("http://rdfs.org/ns/void#sparqlEndpoint");

    private final DatasetGraph dataset;

    ServiceDescription(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The description for an endpoint at that address. */
    Graph graph(String endpoint) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        Txn.executeRead(dataset, () -> dataset.find(Graphs.DESCRIPTION, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> graph.add(quad.asTriple())));
        Node address = NodeFactory.createURI(endpoint);
        List<Node> described = subjects(graph, term("Service"));
        Node service = described.isEmpty() ? address : described.get(0);
        graph.add(service, RDF.type.asNode(), term("Service"));
        graph.add(service, term("endpoint"), address);
        graph.add(service, term("supportedLanguage"), term("SPARQL11Query"));
        graph.add(service, term("feature"), term("UnionDefaultGraph"));
        TimeFunctions.iris().forEach(iri -> graph.add(service, term("extensionFunction"), NodeFactory.createURI(iri)));
        for (String format : List.of(
                "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle")) {
            graph.add(service, term("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        subjects(graph, DATASET).forEach(each -> graph.add(Triple.create(each, SPARQL_ENDPOINT, address)));
        return graph;
    }

    private static List<Node> subjects(Graph graph, Node type) {
        return graph.find(Node.ANY, RDF.type.asNode(), type)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
