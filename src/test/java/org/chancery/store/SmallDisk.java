package org.chancery.store;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file system in memory that can be filled to the last byte, which only the processes see that are started for it: it is mounted in a name space that one
 * process holds and that is gone with that process, so that nothing has to be unmounted, whatever becomes of a test.
 */
public final class SmallDisk implements AutoCloseable {
    private static final String FILLER = "filler";
    private static final List<List<String>> KEYS = List.of(List.of("--mount"), List.of("--mount", "--map-root-user"));

    private final Path folder;
    private final Process holder;
    private final List<String> entrance;

    private SmallDisk(Path folder, Process holder, List<String> entrance) {
        this.folder = folder;
        this.holder = holder;
        this.entrance = entrance;
    }

    /**
     * Makes a disk; skips the test, with a message, on a machine that lets nobody do so. That holds in continuous integration too: many of its containers may not mount,
     * and nothing that could be installed there would change it.
     *
     * @param folder where it is mounted
     * @param megabytes its size
     */
    public static SmallDisk mount(Path folder, int megabytes) throws IOException {
        for (List<String> key : KEYS) {
            Optional<SmallDisk> disk = mount(folder, megabytes, key);
            if (disk.isPresent()) {
                return disk.get();
            }
        }
        String none =
                "the full disk is not tested: no file system can be mounted here (unshare --mount --map-root-user)";
        assumeTrue(false, none);
        throw new AssertionError(none);
    }

    private static Optional<SmallDisk> mount(Path folder, int megabytes, List<String> key) throws IOException {
        List<String> command = new ArrayList<>(List.of("unshare"));
        command.addAll(key);
        command.addAll(List.of(
                "sh",
                "-c",
                "mount -t tmpfs -o size=\"$1\" tmpfs \"$2\" && echo mounted && cat",
                "sh",
                megabytes + "m",
                folder.toString()));
        Process holder;
        try {
            holder = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchCommand) {
            return Optional.empty();
        }
        if (!"mounted".equals(firstLine(holder))) {
            holder.destroyForcibly();
            return Optional.empty();
        }
        List<String> entrance =
                new ArrayList<>(List.of("nsenter", "--target", String.valueOf(holder.pid()), "--mount"));
        if (key.size() > 1) {
            entrance.addAll(List.of("--user", "--preserve-credentials"));
        }
        return Optional.of(new SmallDisk(folder, holder, entrance));
    }

    private static @Nullable String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    public Path folder() {
        return folder;
    }

    /** A process that sees the disk. */
    public ProcessBuilder process(List<String> command) {
        List<String> whole = new ArrayList<>(entrance);
        whole.addAll(command);
        return new ProcessBuilder(whole);
    }

    /** Leaves no byte free. */
    public void fill() throws IOException {
        run("cat /dev/zero >\"$1\" 2>/dev/null || true");
    }

    /** Takes away what {@link #fill()} or {@link #fillFrom} wrote. */
    public void free() throws IOException {
        run("rm \"$1\"");
    }

    private void run(String script) throws IOException {
        List<String> command =
                List.of("sh", "-c", script, "sh", folder.resolve(FILLER).toString());
        int exit = process(command).inheritIO().start().onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException(script + " ended with " + exit);
        }
    }

    /** Fills a disk from a process that sees it. */
    static void fillFrom(Path folder, long bytesToLeave) {
        byte[] zeros = new byte[4096];
        try (var out = Files.newOutputStream(folder.resolve(FILLER))) {
            for (long free = free(folder); free > bytesToLeave; free = free(folder)) {
                out.write(zeros, 0, (int) Math.min(zeros.length, free - bytesToLeave));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long free(Path folder) {
        return folder.toFile().getUsableSpace();
    }

    @Override
    public void close() {
        requireNonNull(holder, "holder is null").destroyForcibly().onExit().join();
    }
}
