package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.apache.jena.sys.JenaSystem;
import org.chancery.entity.catalogue.BundledCatalogue;
import org.chancery.graph.Ontology;
import picocli.CommandLine.IVersionProvider;

/** The versions of the program and of what its answers depend on. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        JenaSystem.init();
        Properties versions = new Properties();
        try (InputStream in = Objects.requireNonNull(Versions.class.getResourceAsStream("version.properties"))) {
            versions.load(in);
        }
        return new String[] {
            "Chancery " + versions.getProperty("chancery"),
            "ontology " + Ontology.version(),
            "catalogue " + BundledCatalogue.load().version(),
            "Jena " + versions.getProperty("jena"),
            "CoreNLP " + versions.getProperty("corenlp"),
            "Java " + Runtime.version()
        };
    }
}
