package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.chancery.graph.Ontology;
import org.junit.jupiter.api.Test;

class GenevaStoreTest {
    @Test
    void isAGraphAsABuildMakesIt() {
        DatasetGraph store = GenevaStore.open();

        Txn.executeRead(store, () -> assertThat(ShaclValidator.get()
                        .validate(Shapes.parse(Ontology.shapes()), store.getUnionGraph())
                        .getEntries())
                .isEmpty());
    }
}
