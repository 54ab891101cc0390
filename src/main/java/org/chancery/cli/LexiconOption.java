package org.chancery.cli;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.event.lexicon.Lexicon;
import org.chancery.event.lexicon.LexiconException;
import picocli.CommandLine.Option;

/** A user's additions to the lexicon. */
final class LexiconOption {
    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = {
                "A table of words that name events, beside the bundled one (docs/lexicon.md);",
                "may be given several times, and the last one counts first."
            })
    private List<Path> files = List.of();

    boolean isGiven() {
        return !files.isEmpty();
    }

    /** The bundled lexicon with all additions. */
    Lexicon lexicon() {
        Lexicon lexicon = Lexicon.bundled();
        for (Path file : files) {
            lexicon = lexicon.with(file);
        }
        return lexicon;
    }

    /** What the name of the program gets behind it, the same for the same additions; empty without any. A store reads articles anew when it changes. */
    String digest() {
        if (files.isEmpty()) {
            return "";
        }
        Hasher hasher = Hashing.sha256().newHasher();
        for (Path file : files) {
            byte[] content = content(file);
            hasher.putInt(content.length).putBytes(content);
        }
        return "; lexicon " + hasher.hash();
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new LexiconException("cannot read " + file + ": " + failure.getMessage(), failure);
        }
    }
}
