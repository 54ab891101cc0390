package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ArticleRunTest {
    @TempDir
    private Path folder;

    @Test
    void anArticleOnWhichTheWorkFailsIsRejectedAndTheOthersGoOn() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".txt"), "Envoys met.\n");
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        List<String> done = new ArrayList<>();
        ArticleOptions options = CommandLine.populateCommand(new ArticleOptions(), folder.toString());

        try (ArticleRun run = new ArticleRun(console)) {
            run.over(
                    options,
                    () -> "b",
                    (bad, article) -> {
                        if (article.id().equals(bad)) {
                            throw new IllegalStateException("no tree");
                        }
                        return article.id();
                    },
                    (article, result) -> done.add(result));

            assertThat(run.exitCode()).isEqualTo(4);
        }

        assertThat(done).containsExactly("a", "c");
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("chancery: rejected b: it cannot be analysed (java.lang.IllegalStateException: no tree)")
                .contains("please report this");
    }
}
