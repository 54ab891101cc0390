package org.chancery.entity.judgement.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.chancery.entity.judgement.JudgementException;
import org.chancery.entity.judgement.Judgements;

/**
 * The file of judgements, and how it changes together with a store: the new text is first written beside it, then the store is changed, then the new text takes
 * the place of the old. Whoever is interrupted in between leaves the text beside the file, and {@link #recover} goes on or back by what the store says.
 */
public final class JudgementFile {
    private final Path path;
    private final Path beside;

    public JudgementFile(Path path) {
        this.path = requireNonNull(path, "path is null");
        this.beside = path.resolveSibling(path.getFileName() + ".part");
    }

    public Path path() {
        return path;
    }

    /**
     * What it says; nothing when it is not there.
     *
     * @throws JudgementException when it cannot be used; the message names what is wrong by line and column
     */
    public Optional<JudgementLines> read() {
        return exists() ? Optional.of(JudgementLines.read(path, Table.text(path))) : Optional.empty();
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** Whether it says this already, byte for byte. */
    public boolean says(JudgementLines lines) {
        try {
            return exists() && Files.readString(path).equals(lines.text());
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes what it will say beside it. */
    public void prepare(JudgementLines lines) {
        try (FileChannel out = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(lines.text().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        } catch (IOException e) {
            drop();
            throw unwritable(e);
        }
    }

    /** Puts what was prepared in its place. */
    public void commit() {
        try {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Forgets what was prepared. */
    public void drop() {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends what an interrupted command began: what was prepared takes its place when the store was changed by it, and is dropped when it was not.
     *
     * @param held the judgements that the store holds to
     */
    public void recover(Judgements held) {
        if (!Files.exists(beside)) {
            return;
        }
        boolean changed;
        try {
            changed = JudgementLines.read(beside, Table.text(beside)).all().equals(held);
        } catch (JudgementException half) {
            changed = false;
        }
        if (changed) {
            commit();
        } else {
            drop();
        }
    }

    private JudgementException unwritable(IOException e) {
        return new JudgementException(
                "cannot write " + path + " (" + e.getClass().getSimpleName()
                        + "): make room or change the permissions, or name another file with --judgements",
                e);
    }
}
