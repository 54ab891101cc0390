package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The named graphs of a store besides those of the articles, which are named like the articles ({@link Iris#article}). */
public final class Graphs {
    /** Events, their states, the claims' {@code dip:about} and the articles' {@code dip:story}: what assembly decides. */
    public static final Node EVENTS = named("graph-events");

    /** Actors, places and tenures. */
    public static final Node ENTITIES = named("graph-entities");

    /** What people have judged names to mean. */
    public static final Node JUDGEMENTS = named("graph-judgements");

    /** The ontology. */
    public static final Node ONTOLOGY = named("graph-ontology");

    /** What the data set is: VoID, DCAT, service description, prefixes, example queries. */
    public static final Node DESCRIPTION = named("graph-description");

    /** Redirects of IRIs that are gone. Holds clock times, so no canonical export has it. */
    public static final Node HISTORY = named("graph-history");

    private Graphs() {}

    private static Node named(String name) {
        return NodeFactory.createURI(Iris.NS + name);
    }
}
