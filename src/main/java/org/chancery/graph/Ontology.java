package org.chancery.graph;

import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.OWL;

/** The ontology and the shapes that come with the program. Nothing that they name is ever fetched. */
public final class Ontology {
    private Ontology() {}

    /** The statements for the graph {@link Graphs#ONTOLOGY}. */
    public static Graph graph() {
        return read("diplomacy.ttl");
    }

    /** The shapes that what is stored has to meet. */
    public static Graph shapes() {
        return read("shapes.ttl");
    }

    /** The version that the ontology gives itself. */
    public static String version() {
        Node ontology = NodeFactory.createURI(Dip.ONTOLOGY);
        return G.getOneSP(graph(), ontology, OWL.versionInfo.asNode()).getLiteralLexicalForm();
    }

    private static Graph read(String name) {
        InputStream in = Ontology.class.getResourceAsStream(name);
        if (in == null) {
            throw new GraphException("the program is incomplete: " + name + " is missing from it");
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(in).lang(Lang.TURTLE).base(Dip.ONTOLOGY).parse(graph);
        return graph;
    }
}
