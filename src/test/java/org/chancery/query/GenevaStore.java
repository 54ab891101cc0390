package org.chancery.query;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.graph.Graphs;
import org.chancery.graph.Iris;
import org.chancery.graph.Ontology;

/** A TDB2 database in memory with the graph of {@code geneva.trig} and the ontology, as a build leaves it. */
public final class GenevaStore {
    private GenevaStore() {}

    public static DatasetGraph open() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        Txn.executeWrite(dataset, () -> {
            RDFDataMgr.read(dataset, resource("/org/chancery/query/geneva.trig"));
            Ontology.graph().find().forEach(triple -> dataset.add(Quad.create(Graphs.ONTOLOGY, triple)));
        });
        return dataset;
    }

    /** Gives something a second label. */
    static void label(DatasetGraph store, String id, String label) {
        Txn.executeWrite(
                store,
                () -> store.add(
                        Graphs.EVENTS,
                        NodeFactory.createURI(Iris.NS + id),
                        RDFS.label.asNode(),
                        NodeFactory.createLiteralLang(label, "en")));
    }

    private static String resource(String name) {
        return GenevaStore.class.getResource(name).toString();
    }
}
