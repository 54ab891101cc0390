package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.Judgements;
import org.chancery.entity.judgement.io.JudgementFile;
import org.chancery.entity.judgement.io.JudgementLines;
import picocli.CommandLine.Option;

/** Which file keeps what people judged names to mean. */
final class JudgementOption {
    private static final String NAME = "judgements.tsv";

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "What names mean, as 'chancery links apply' keeps it (default: " + NAME
                    + " beside the store, where it is there).")
    private Optional<Path> file = Optional.empty();

    /** The file that goes with a store. */
    JudgementFile beside(Path store) {
        Path folder =
                Objects.requireNonNullElse(store.toAbsolutePath().normalize().getParent(), Path.of("/"));
        return new JudgementFile(file.orElse(folder.resolve(NAME)));
    }

    /** The judgements of a file; nothing when none was named and none is there. */
    Optional<JudgementLines> read(JudgementFile from) {
        if (file.isPresent() && !Files.exists(from.path())) {
            throw new JudgementException(
                    "there is no file " + from.path() + ": name one that is there with --judgements");
        }
        return from.read();
    }

    /** The judgements for a command without a store: where the store would be by default. */
    Judgements withoutStore() {
        return read(new JudgementFile(file.orElse(Path.of(NAME))))
                .map(JudgementLines::all)
                .orElse(Judgements.NONE);
    }
}
