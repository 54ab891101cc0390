package org.chancery.cli;

import org.apache.jena.sys.JenaSystem;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.graph.Ontology;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what its answers depend on. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        JenaSystem.init();
        Program program = Program.load();
        return new String[] {
            "Chancery " + program.version(),
            "ontology " + Ontology.version(),
            "catalogue " + BundledCatalogue.version(),
            "Jena " + program.jena(),
            "CoreNLP " + program.corenlp(),
            "Java " + Runtime.version()
        };
    }
}
