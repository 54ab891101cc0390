package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A command line that was run, most often inside this process.
 *
 * @param exitCode what the process would have ended with
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return into(out, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments)
                .withOutput(out.toString(StandardCharsets.UTF_8));
    }

    static Run into(OutputStream out, InputStream in, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        return new Run(Main.run(console, arguments), "", err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a process to its end; its outputs go through files in a folder. */
    static Run of(ProcessBuilder process, Path folder) throws IOException {
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        process.redirectOutput(out.toFile()).redirectError(err.toFile());
        int exit = process.start().onExit().join().exitValue();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }

    private Run withOutput(String output) {
        return new Run(exitCode, output, err);
    }
}
