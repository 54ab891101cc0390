package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * What the program calls itself.
 *
 * @param version the version of Chancery
 * @param fingerprint of the sources it was built from, so that a changed program reads articles again
 * @param jena the version of Jena
 * @param corenlp the version of CoreNLP
 */
record Program(String version, String fingerprint, String jena, String corenlp) {
    static Program load() {
        Properties values = new Properties();
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream("version.properties"))) {
            values.load(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Program(
                values.getProperty("chancery", ""),
                values.getProperty("fingerprint", ""),
                values.getProperty("jena", ""),
                values.getProperty("corenlp", ""));
    }
}
