package org.chancery.article.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.article.ReadResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One article in files of many layouts: the paragraphs must come out the same. */
class LayoutsTest {
    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(LayoutsTest.class.getResource("/org/chancery/article/layouts"))
                .toURI());
    }

    static Stream<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals("expected.tsv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLayoutOfTheFileMakesNoDifference(String file) throws Exception {
        assertThat(paragraphs(read(file))).isEqualTo(expected());
    }

    @ParameterizedTest
    @MethodSource("files")
    void theDateInTheTextIsTheDateOfTheArticle(String file) throws Exception {
        assertThat(read(file).published()).contains(LocalDate.of(2024, 3, 14));
    }

    private static Article read(String file) throws URISyntaxException {
        try (Stream<ReadResult> results = new ArticleReader(Optional.empty(), InputStream.nullInputStream())
                .read(List.of(folder().resolve(file).toString()))) {
            return results.map(ReadResult.Read.class::cast)
                    .map(ReadResult.Read::article)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(p -> p.kind() + "\t"
                        + article.text().substring(p.start(), p.end()).replaceAll("\\s+", " "))
                .map(LayoutsTest::withoutMarks)
                .toList();
    }

    private static List<String> expected() throws Exception {
        try (Stream<String> lines = Files.lines(folder().resolve("expected.tsv"))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(LayoutsTest::withoutMarks)
                    .toList();
        }
    }

    /** An advertisement between dashes looks like a list item; only what it says is compared. */
    private static String withoutMarks(String line) {
        return line.replace("\t- ", "\t");
    }
}
